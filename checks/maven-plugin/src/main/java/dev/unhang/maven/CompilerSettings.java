package dev.unhang.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The configuration of the compiler plugin: the project's own, with the checks put in. */
final class CompilerSettings {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String PATHS = "annotationProcessorPaths";
  private static final String ARGUMENTS = "compilerArgs";
  private static final String NO_PHASE = "none";
  private static final String PROCESSING = "proc";
  private static final String PROCESSING_PROPERTY = "maven.compiler.proc";
  private static final Set<String> LEFT_OUT = Set.of("-Werror", "-verbose");
  private static final Set<String> REPLACED = Set.of("error_prone_core", "unhang-checks");
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private final MavenProject project;
  private final Part part;
  private final Configuration settings;
  private final Properties given;

  private CompilerSettings(
      MavenProject project, Part part, Configuration settings, Properties given) {
    this.project = project;
    this.part = part;
    this.settings = settings;
    this.given = given;
  }

  /**
   * What the project says of the compilation.
   *
   * @param given what the command line says
   */
  static CompilerSettings of(MavenProject project, Part part, Properties given) {
    @Nullable Plugin plugin = project.getPlugin(PLUGIN);
    @Nullable Object own = plugin == null ? null : plugin.getConfiguration();
    if (plugin != null) {
      own = execution(plugin, part).map(PluginExecution::getConfiguration).orElse(own);
    }
    return new CompilerSettings(project, part, Configuration.of((Xpp3Dom) own), given);
  }

  /** The usual one, if it runs; beside Kotlin it gives way to one of another name. */
  private static Optional<PluginExecution> execution(Plugin plugin, Part part) {
    return plugin.getExecutions().stream()
        .filter(each -> each.getGoals().contains(part.goal()))
        .filter(each -> !NO_PHASE.equals(each.getPhase()))
        .min(Comparator.comparing(each -> !each.getId().equals("default-" + part.goal())));
  }

  /** The class of compilers that the project uses. */
  boolean isJavac() {
    return settings.value("compilerId").isEmpty() || settings.value("compilerId").equals("javac");
  }

  /**
   * Sets the folders of the sources; returns those that are left.
   *
   * @param from all of them, of which that is left out which the processors write anew
   */
  List<String> sources(List<String> from) {
    List<String> left =
        from.stream().filter(root -> !Path.of(root).equals(generatedSources())).toList();
    settings.set(
        "compileSourceRoots",
        left.stream().map(root -> Configuration.element("compileSourceRoot", root)).toList());
    return left;
  }

  private Path generatedSources() {
    String own = settings.value(part.generatedSetting());
    return own.isEmpty()
        ? Path.of(project.getBuild().getDirectory(), part.generated())
        : project.getBasedir().toPath().resolve(own);
  }

  /** The folder of the JDK whose compiler it is. */
  Path home(Jdk jdk) {
    Path javac = Path.of(settings.value("executable"));
    @Nullable Path bin = javac.getParent();
    @Nullable Path home = bin == null ? null : bin.getParent();
    return home == null ? jdk.home() : home;
  }

  /**
   * With the checks.
   *
   * @param folder where everything is written to
   * @param reports the same for the SARIF file, as the compiler finds it
   * @param pack Error Prone and the checks
   */
  Xpp3Dom with(Path folder, String reports, Pack pack, Jdk jdk) {
    List<String> arguments = arguments();
    String errorProne = new ErrorProneArgument(project, part).of(arguments, reports);
    arguments.removeIf(each -> LEFT_OUT.contains(each) || ErrorProneArgument.is(each));
    settings.set("outputDirectory", folder.resolve("classes"));
    settings.set(part.generatedSetting(), folder.resolve("generated-sources"));
    settings.set("fork", true);
    if (jdk.javac() != null && settings.value("executable").isEmpty()) {
      settings.set("executable", jdk.javac());
    }
    settings.set("failOnWarning", false);
    settings.set("showWarnings", false);
    settings.set("useIncrementalCompilation", false);
    boolean isAsked = asksForProcessors(arguments);
    arguments.add("-XDcompilePolicy=simple");
    arguments.add("--should-stop=ifError=FLOW");
    arguments.add("-XDaddTypeAnnotationsToSymbol=true");
    arguments.add(errorProne);
    arguments.addAll(processorPath(pack.jars()));
    addToPaths(pack.errorProne(), pack.version());
    if (jdk.processesOnDemand() && !isAsked) {
      arguments.add("-proc:none");
    }
    EXPORTED.forEach(name -> arguments.add("-J--add-exports=" + toEverybody(name)));
    Stream.of("code", "comp").forEach(name -> arguments.add("-J--add-opens=" + toEverybody(name)));
    settings.set(
        ARGUMENTS, arguments.stream().map(each -> Configuration.element("arg", each)).toList());
    return settings.root();
  }

  private static String toEverybody(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  /** All that the project passes to javac, in whichever of the three ways there are. */
  private List<String> arguments() {
    List<String> all = new ArrayList<>();
    settings.elements(ARGUMENTS).stream().map(Xpp3Dom::getValue).forEach(all::add);
    if (!settings.value("compilerArgument").isEmpty()) {
      all.add(settings.value("compilerArgument"));
      settings.remove("compilerArgument");
    }
    all.removeIf(each -> each == null);
    for (Xpp3Dom each : settings.elements("compilerArguments")) {
      all.add("-" + each.getName());
      if (each.getValue() != null) {
        all.add(each.getValue());
      }
    }
    settings.remove("compilerArguments");
    return all;
  }

  private boolean asksForProcessors(List<String> arguments) {
    return settings.has(PATHS)
        || settings.has("annotationProcessors")
        || !settings.value(PROCESSING).isEmpty()
        || given.containsKey(PROCESSING_PROPERTY)
        || project.getProperties().containsKey(PROCESSING_PROPERTY)
        || arguments.stream()
            .anyMatch(each -> each.startsWith("-proc") || each.startsWith("--processor"));
  }

  /**
   * A processor path hides the processors that javac finds on the class path; so where the project
   * has none, it is the class path with the pack before it.
   */
  private List<String> processorPath(List<File> pack) {
    if (settings.has(PATHS)) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    pack.forEach(file -> all.add(file.getPath()));
    project.getArtifacts().stream()
        .filter(artifact -> artifact.getFile() != null)
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .forEach(artifact -> all.add(artifact.getFile().getPath()));
    return List.of("-processorpath", String.join(File.pathSeparator, all));
  }

  /** The project's own paths, if it has any, with the pack around them. */
  private void addToPaths(String errorProne, String version) {
    if (!settings.has(PATHS)) {
      return;
    }
    List<Xpp3Dom> all = new ArrayList<>();
    all.add(artifact("com.google.errorprone", "error_prone_core", errorProne));
    for (Xpp3Dom each : settings.elements(PATHS)) {
      @Nullable Xpp3Dom name = each.getChild("artifactId");
      if (name == null || !REPLACED.contains(String.valueOf(name.getValue()).trim())) {
        all.add(each);
      }
    }
    all.add(artifact("dev.unhang", "unhang-checks", version));
    settings.set(PATHS, all);
  }

  private static Xpp3Dom artifact(String group, String name, String version) {
    Xpp3Dom path = new Xpp3Dom("path");
    path.addChild(Configuration.element("groupId", group));
    path.addChild(Configuration.element("artifactId", name));
    path.addChild(Configuration.element("version", version));
    return path;
  }
}
