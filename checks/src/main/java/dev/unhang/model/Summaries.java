package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.ClientCodeException;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.unhang.setup.PackMessages;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * What earlier compilations tell of their methods, in a {@linkplain SummaryPlace file} beside the
 * class file of a top-level class.
 *
 * <p>A row is about the very method, and not about those that override it. A class costs a look-up
 * for its folder or jar, once; one that is compiled here has no summary, whatever an earlier
 * compilation has left.
 */
final class Summaries {
  private static final ImmutableList<Row> NOTHING = ImmutableList.of();

  private static final Context.Key<ImmutableList<Path>> FOLDERS = new Context.Key<>();

  private final Context context;
  private final MemberMatcher matcher;
  private final boolean isAboutTraits;
  private final Map<Path, Boolean> roots = new HashMap<>();
  private final Map<Symbol, ImmutableList<Row>> known = new HashMap<>();
  private final Map<Symbol, ImmutableList<Row>> owners = new HashMap<>();
  private boolean hasPaths = true;
  private @Nullable Symbol latestOwner;
  private ImmutableList<Row> latest = NOTHING;

  Summaries(Context context, MemberMatcher matcher, boolean isAboutTraits) {
    this.context = context;
    this.matcher = matcher;
    this.isAboutTraits = isAboutTraits;
  }

  /** Names folders that have summaries, if those beside the class files have none. */
  static void configure(Context context, ImmutableList<Path> folders) {
    context.put(FOLDERS, folders);
  }

  /** Whether there is a summary of a class. */
  boolean know(Symbol type) {
    return !isAboutTraits && !of(type).isEmpty();
  }

  /** Whether there are summaries of any class that is loaded. */
  boolean areThere() {
    for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
      if (type.owner instanceof PackageSymbol && places(type).findFirst().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What is told of a method, or of an argument of it if that is not negative. */
  ImmutableList<Row> of(MethodSymbol method, int argument) {
    if (!know(method.owner)) {
      return NOTHING;
    }
    ImmutableList.Builder<Row> found = ImmutableList.builder();
    for (Row row : of(method.owner)) {
      Fact fact = row.fact();
      if (fact.member().contentEquals(method.name)
          && row.isAbout((ClassSymbol) method.owner)
          && matcher.hasParameters(fact, method)
          && fact.argument() == argument) {
        found.add(row);
      }
    }
    return found.build();
  }

  private ImmutableList<Row> of(Symbol owner) {
    /* Fast path: one call is asked about several times. */
    if (owner == latestOwner) {
      return latest;
    }
    ImmutableList<Row> rows = owners.get(owner);
    if (rows == null) {
      rows =
          owner instanceof ClassSymbol type && isFromClassFile(type) && !isOfJdk(type)
              ? ofClass(type.outermostClass())
              : NOTHING;
      owners.put(owner, rows);
    }
    latestOwner = owner;
    latest = rows;
    return rows;
  }

  /* Fast path: half of all calls are of the JDK. */
  private static boolean isOfJdk(ClassSymbol type) {
    ClassSymbol outermost = type.outermostClass();
    return outermost != null
        && outermost.owner instanceof PackageSymbol home
        && home.modle != null
        && home.modle.name == home.name.table.names.java_base;
  }

  private static boolean isFromClassFile(ClassSymbol type) {
    return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }

  private ImmutableList<Row> ofClass(@Nullable ClassSymbol type) {
    if (type == null) {
      return NOTHING;
    }
    ImmutableList<Row> rows = known.get(type);
    if (rows == null) {
      /* The types in the summary may have summaries. */
      known.put(type, NOTHING);
      Optional<Path> file = file(type);
      rows = file.isPresent() ? read(file.orElseThrow(), type) : NOTHING;
      known.put(type, rows);
      if (file.isPresent()) {
        owners.clear(); // of what was asked for meanwhile
      }
    }
    return rows;
  }

  private Optional<Path> file(ClassSymbol type) {
    return places(type).map(root -> SummaryPlace.of(type, root)).filter(Files::exists).findFirst();
  }

  /** Where the summary of a class may be. */
  private Stream<Path> places(ClassSymbol type) {
    ImmutableList<Path> folders = context.get(FOLDERS);
    return Stream.concat(
            Stream.ofNullable(root(type)), folders == null ? Stream.empty() : folders.stream())
        .filter(root -> roots.computeIfAbsent(root, SummaryPlace::isIn));
  }

  /** The folder or jar that a class is in; null if its file is none of a file system. */
  private @Nullable Path root(ClassSymbol type) {
    if (!(context.get(JavaFileManager.class) instanceof StandardJavaFileManager files)
        || !hasPaths
        || !isFromClassFile(type)) {
      return null;
    }
    try {
      Path file = files.asPath(type.classfile);
      if (file.getFileSystem() != FileSystems.getDefault()) {
        return file.getRoot(); // of its jar
      }
      Path root = file.getParent();
      String name = type.flatname.toString();
      for (int i = name.indexOf('.'); i >= 0 && root != null; i = name.indexOf('.', i + 1)) {
        root = root.getParent();
      }
      return root;
    } catch (IllegalArgumentException e) {
      return null;
    } catch (ClientCodeException | UnsupportedOperationException e) {
      /* A file manager of the caller's own, which knows no paths. */
      hasPaths = false;
      return null;
    }
  }

  private ImmutableList<Row> read(Path file, ClassSymbol type) {
    String name = SummaryPlace.FOLDER + "/" + file.getFileName();
    try {
      ModelText text = new ModelText(name, Files.readString(file, UTF_8), ModelText.SUMMARY);
      ModelFile model = ModelParser.parse(text);
      Optional<ModelProblem> problem =
          model.problems().stream()
              .findFirst()
              .or(() -> ModelFit.problems(text, matcher, context).stream().findFirst());
      if (problem.isEmpty()) {
        Names names = Names.instance(context);
        return model.facts().stream()
            .map(fact -> Row.of(fact, ModelText.SUMMARY, 0, names))
            .collect(toImmutableList());
      }
      ignore(type, problem.orElseThrow().toString());
    } catch (IOException e) {
      ignore(type, name + ": " + e);
    }
    return NOTHING;
  }

  private void ignore(ClassSymbol type, String reason) {
    PackMessages.instance(context)
        .note("The summary of " + type + " does not fit its class, and is ignored: " + reason);
  }
}
