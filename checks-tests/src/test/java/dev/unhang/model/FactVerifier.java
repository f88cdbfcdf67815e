package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.model.FrameworkJars.Artifact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Compares facts with the classes they are about: with the class library of the running Java, or
 * with the jars of the artifacts that they name.
 *
 * <p>An {@code artifact} line may name several artifacts: a fact must hold in at least one, and in
 * all versions of it that are named.
 */
final class FactVerifier {
  /* Only in a repository of Google's, or no jar: we know these types by their names. */
  private static final ImmutableList<String> NOT_ON_MAVEN_CENTRAL =
      ImmutableList.of(
          "androidx.annotation:annotation:1.9.1", "com.jakewharton.timber:timber:4.7.1");

  private final FrameworkJars jars = FrameworkJars.ofBuild();
  private final Map<String, Set<String>> versions = new HashMap<>();
  private final ImmutableList<World> worlds;
  private final World javaWorld = World.of(ImmutableList.of());
  private final int java = Runtime.version().feature();

  /**
   * Takes all facts at once. Two versions of one artifact exclude each other on a class path, so
   * there is a class path with the first versions, one with the second versions, and so on.
   */
  FactVerifier(Iterable<Fact> facts) {
    for (Fact fact : facts) {
      for (String name : fact.origin().artifacts()) {
        if (!name.equals("jdk")) {
          Artifact artifact = Artifact.of(name);
          versions
              .computeIfAbsent(artifact.name(), key -> new LinkedHashSet<>())
              .addAll(artifact.versions());
        }
      }
    }
    ImmutableList.Builder<World> builder = ImmutableList.builder();
    int count = versions.values().stream().mapToInt(Set::size).max().orElse(0);
    for (int i = 0; i < count; i++) {
      builder.add(World.of(classPath(i)));
    }
    this.worlds = builder.build();
  }

  private List<Path> classPath(int index) {
    Map<String, String> chosen = new HashMap<>();
    versions.forEach(
        (artifact, all) ->
            chosen.put(artifact, List.copyOf(all).get(Math.min(index, all.size() - 1))));
    List<Path> path = new ArrayList<>();
    for (Path jar : jars.all()) {
      if (!isOtherVersion(String.valueOf(jar.getFileName()), chosen)) {
        path.add(jar);
      }
    }
    return path;
  }

  /* Also a version that no fact names, but some test needs. */
  private static boolean isOtherVersion(String jar, Map<String, String> chosen) {
    return chosen.entrySet().stream()
        .anyMatch(
            entry -> {
              int version = entry.getKey().length() + 1;
              return jar.startsWith(entry.getKey() + "-")
                  && Character.isDigit(jar.charAt(version))
                  && !jar.startsWith(entry.getValue(), version);
            });
  }

  /** What does not hold of a fact; empty if all is well. */
  ImmutableList<String> problems(Fact fact) {
    if (fact.form() == Form.THREAD || fact.kind() == Kind.LIBRARY) {
      return ImmutableList.of(); // no member of a class
    }
    if (fact.origin().artifacts().isEmpty()) {
      return ImmutableList.of("no artifact line covers it");
    }
    if (fact.origin().artifacts().contains("jdk")) {
      return javaWorld(fact).map(world -> problems(fact, world)).orElse(ImmutableList.of());
    }
    if (NOT_ON_MAVEN_CENTRAL.containsAll(fact.origin().artifacts())) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    boolean found = false;
    for (String name : fact.origin().artifacts()) {
      Artifact artifact = Artifact.of(name);
      List<String> missing = new ArrayList<>();
      for (String version : artifact.versions()) {
        Optional<Path> jar = jars.jar(artifact, version);
        if (jar.isEmpty()) {
          problems.add("there is no jar of " + artifact.name() + " " + version);
        } else if (!holdsType(jar.orElseThrow(), fact)) {
          missing.add(version);
        } else {
          found = true;
          if (isReadable(jar.orElseThrow(), fact)) {
            problems.addAll(problems(fact, world(artifact, version)));
          }
        }
      }
      if (!missing.isEmpty() && missing.size() < artifact.versions().size()) {
        problems.add("it is not in " + artifact.name() + " " + missing);
      }
    }
    if (!found) {
      problems.add("its type is in none of the artifacts");
    }
    return problems.build();
  }

  private static boolean isPattern(Fact fact) {
    return fact.type().endsWith("**");
  }

  /* A member of a type of another artifact, with a parameter of a type of this one. */
  private boolean holdsType(Path jar, Fact fact) {
    if (fact.type().equals("**")) {
      return true;
    }
    String type = fact.attribute(Attribute.PARAMETER, fact.type());
    return type.endsWith(".**")
        ? jars.holdsPackage(jar, type.substring(0, type.length() - 3))
        : jars.holds(jar, type) || jars.holds(jar, fact.type());
  }

  /* Class files for a newer Java are left to the cells that run on it. */
  private boolean isReadable(Path jar, Fact fact) {
    return !jars.holds(jar, fact.type()) || jars.javaVersion(jar, fact.type()) <= java;
  }

  private World world(Artifact artifact, String version) {
    return worlds.get(List.copyOf(versions.get(artifact.name())).indexOf(version));
  }

  /* Absent if the member is older or newer than any class library at hand. */
  private Optional<World> javaWorld(Fact fact) {
    int since = Integer.parseInt(fact.attribute(Attribute.SINCE, "0"));
    int until = Integer.parseInt(fact.attribute(Attribute.UNTIL, "1000"));
    return since <= java && java < until ? Optional.of(javaWorld) : Optional.empty();
  }

  private ImmutableList<String> problems(Fact fact, World world) {
    if (isPattern(fact)) {
      return ImmutableList.of();
    }
    TypeElement type = world.type(fact.type());
    if (type == null) {
      return ImmutableList.of("there is no type " + fact.type());
    }
    List<String> problems = new ArrayList<>();
    if (fact.form() == Form.ANNOTATION && type.getKind() != ElementKind.ANNOTATION_TYPE) {
      problems.add(fact.type() + " is no annotation");
    }
    for (Attribute attribute :
        List.of(
            Attribute.PRESENT,
            Attribute.ABSENT,
            Attribute.PARAMETER,
            Attribute.EXCEPTION,
            Attribute.WRAPPER)) {
      String name = fact.attribute(attribute, "");
      if (!name.isEmpty() && worlds.stream().allMatch(any -> any.type(name) == null)) {
        problems.add("there is no type " + name);
      }
    }
    problems.addAll(namedProblems(fact, type, world));
    if (!fact.member().isEmpty() && !fact.attributes().containsKey("parameter")) {
      problems.addAll(memberProblems(fact, type, world));
    }
    return ImmutableList.copyOf(problems);
  }

  /** The methods that attributes name. */
  private static List<String> namedProblems(Fact fact, TypeElement type, World world) {
    List<String> problems = new ArrayList<>();
    String instead = fact.attribute(Attribute.INSTEAD, "");
    if (!instead.isEmpty() && !hasInstead(fact, type, instead, world)) {
      problems.add("there is no method " + instead + "()");
    }
    for (Attribute attribute : List.of(Attribute.LISTENER, Attribute.COMPOSE)) {
      String listener = fact.attribute(attribute, "");
      if (!listener.isEmpty() && !hasListener(fact, type, listener, world)) {
        problems.add("there is no method " + listener);
      }
    }
    if (!hasKey(fact, type, world)) {
      problems.add("there is no key " + fact.key());
    }
    for (Attribute attribute : List.of(Attribute.DEFER, Attribute.CALLABLE, Attribute.ON)) {
      String factory = fact.attribute(attribute, "");
      int hash = factory.indexOf('#');
      TypeElement owner = hash < 0 ? type : world.type(factory.substring(0, hash));
      String first = Splitter.on("()").splitToList(factory.substring(hash + 1)).get(0);
      if (!factory.isEmpty() && (owner == null || world.members(owner, first).isEmpty())) {
        problems.add("there is no factory " + factory);
      }
    }
    return problems;
  }

  /* Methods without parameters, the last of which returns an object. */
  private static boolean hasKey(Fact fact, TypeElement type, World world) {
    TypeElement owner = type;
    for (String method : fact.key()) {
      owner =
          owner == null
              ? null
              : world.members(owner, method).stream()
                  .filter(member -> member.getParameters().isEmpty())
                  .map(member -> world.type(world.name(member.getReturnType())))
                  .findFirst()
                  .orElse(null);
    }
    return owner != null;
  }

  /* A method of the type, or of what the call returns. */
  private static boolean hasListener(Fact fact, TypeElement type, String listener, World world) {
    return fact.form() == Form.ARGUMENT
        ? world.members(type, fact.member()).stream()
            .map(member -> world.name(member.getReturnType()))
            .map(world::type)
            .anyMatch(owner -> owner != null && !world.members(owner, listener).isEmpty())
        : !world.members(type, listener).isEmpty();
  }

  /* A method of the type, or for static methods that wait, of what they are given. */
  private static boolean hasInstead(Fact fact, TypeElement type, String instead, World world) {
    List<TypeElement> owners = new ArrayList<>(List.of(type));
    for (String parameter : fact.parameters().orElse(ImmutableList.of())) {
      Optional.ofNullable(world.type(parameter)).ifPresent(owners::add);
    }
    return owners.stream()
        .flatMap(owner -> world.members(owner, instead).stream())
        .anyMatch(member -> fact.form() == Form.ARGUMENT || member.getParameters().isEmpty());
  }

  private static List<String> memberProblems(Fact fact, TypeElement type, World world) {
    List<ExecutableElement> named = world.members(type, fact.member());
    List<ExecutableElement> members =
        named.stream()
            .filter(
                member ->
                    fact.parameters().isEmpty()
                        || world.parameters(member).equals(fact.parameters().orElseThrow()))
            .collect(toImmutableList());
    if (members.isEmpty()) {
      return List.of(
          "there is no such member; there is: " + named.stream().map(world::parameters).toList());
    }
    List<String> problems = new ArrayList<>();
    if (fact.form() == Form.FRAME) {
      return members.stream().anyMatch(member -> type.equals(member.getEnclosingElement()))
          ? problems
          : List.of("it is inherited: a stack names the class that declares it");
    }
    if (members.stream().noneMatch(FactVerifier::isVisible)) {
      problems.add("it is private");
    }
    if (fact.form() == Form.OVERRIDE && members.stream().noneMatch(FactVerifier::isOpen)) {
      problems.add("it cannot be overridden");
    }
    if (fact.form() == Form.ARGUMENT) {
      problems.addAll(argumentProblems(fact, members, world));
    }
    return problems;
  }

  private static List<String> argumentProblems(
      Fact fact, List<ExecutableElement> members, World world) {
    List<ExecutableElement> longEnough =
        members.stream().filter(member -> fact.argument() < member.getParameters().size()).toList();
    if (longEnough.isEmpty()) {
      return List.of("there is no argument " + fact.argument());
    }
    boolean takesCode =
        longEnough.stream().anyMatch(member -> world.takesCode(member, fact.argument()));
    List<String> problems = new ArrayList<>();
    if (!takesCode && fact.kind() != Kind.CANCEL && fact.kind() != Kind.CLOSES_ARGUMENT) {
      problems.add("no code can be handed to argument " + fact.argument());
    }
    String runner = fact.attribute(Attribute.RUNS, "");
    if (runner.startsWith("arg")
        && longEnough.stream()
            .noneMatch(m -> Integer.parseInt(runner.substring(3)) < m.getParameters().size())) {
      problems.add("there is no argument for runs=" + runner);
    }
    return problems;
  }

  private static boolean isVisible(ExecutableElement member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || member.getModifiers().contains(Modifier.PROTECTED);
  }

  private static boolean isOpen(ExecutableElement member) {
    return !member.getModifiers().contains(Modifier.FINAL)
        && !member.getModifiers().contains(Modifier.STATIC);
  }

  /** The time limit of a call: an amount and a unit, or a duration. */
  static boolean isTimeLimit(Fact fact) {
    List<String> indexes = Splitter.on(',').splitToList(fact.attribute(Attribute.TIMEOUT, ""));
    return fact.parameters().isEmpty()
        || indexes.stream()
            .map(Integer::parseInt)
            .map(fact.parameters().orElseThrow()::get)
            .allMatch(
                type ->
                    type.equals("long")
                        || type.equals("int")
                        || type.endsWith("TimeUnit")
                        || type.endsWith("Duration"));
  }
}
