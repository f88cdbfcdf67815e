package dev.unhang.maven;

import dev.unhang.shared.Found;
import dev.unhang.shared.Patches;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Patches the code of the project that hangs, and says what is left to do. */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(name = "fix", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class FixMojo extends UnhangMojo {
  private static final int MOST_PASSES = 10;
  private static final int CONTEXT = 3;
  private static final String GENERATED =
      "This file is generated. There is a patch for it, which has to go into what generates it";

  /** Patches files that git could not restore, too. */
  @Parameter(property = "unhang.allowDirty", defaultValue = "false")
  private boolean allowDirty;

  /** Writes the patch to {@code target/unhang/unhang.patch} and leaves the sources alone. */
  @Parameter(property = "unhang.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private String encoding = "UTF-8";

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private @Nullable File output;

  /** Instantiates the goal, as Maven does. */
  @Inject
  public FixMojo(Services services) {
    super(services);
  }

  @Override
  void begin() throws MojoExecutionException, MojoFailureException {
    if (!allowDirty && !dryRun) {
      WorkTree.requireClean(root());
    }
    for (MavenProject each : session().getProjects()) {
      try {
        Sources.in(each.getProperties().getProperty("project.build.sourceEncoding"))
            .requireReadable(sourceRoots(each));
      } catch (IOException e) {
        throw FileTrouble.of("The sources cannot be read", e);
      }
    }
  }

  @Override
  List<Found> found(Compiled compilation, Part part, Run run)
      throws MojoExecutionException, MojoFailureException {
    try {
      if (!dryRun) {
        List<String> own = part.roots(built());
        return fixed(() -> compilation.run(own), run, file -> file);
      }
      SourceCopy copy = SourceCopy.of(built(), part);
      List<Found> left = fixed(() -> compilation.run(copy.roots()), run, copy::original);
      return left.stream().map(each -> each.in(copy.original(each.file()))).toList();
    } catch (IOException e) {
      throw FileTrouble.of("A source cannot be read or written", e);
    }
  }

  /**
   * Patches and compiles until no patch is left; returns what is left then.
   *
   * @param original the user's file for one that is compiled
   */
  private List<Found> fixed(Again compilation, Run run, UnaryOperator<Path> original)
      throws IOException, MojoExecutionException, MojoFailureException {
    Sources sources = Sources.in(encoding);
    Path drafts = given(output).toPath().resolve("unhang");
    Map<Path, String> before = new TreeMap<>();
    List<Found> found = compilation.run();
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      Map<Path, Patches> patches = patches(found, sources, original);
      if (patches.isEmpty()) {
        break;
      }
      for (Map.Entry<Path, Patches> each : patches.entrySet()) {
        before.putIfAbsent(each.getKey(), sources.read(each.getKey()));
        run.fixed(original.apply(each.getKey()), each.getValue().count());
        sources.write(each.getKey(), each.getValue().patched(), drafts);
      }
      found = compilation.run();
    }
    for (Map.Entry<Path, String> each : before.entrySet()) {
      String name = shown(original.apply(each.getKey())).replace('\\', '/');
      run.diff(Diff.of(name, each.getValue(), sources.read(each.getKey()), CONTEXT));
    }
    return found;
  }

  /** By file; what is generated would be generated again. */
  private Map<Path, Patches> patches(
      List<Found> found, Sources sources, UnaryOperator<Path> original)
      throws IOException, MojoFailureException {
    Map<Path, Patches> patches = new TreeMap<>();
    for (Found each : found) {
      if (each.hasFix() && !original.apply(each.file()).startsWith(given(output).toPath())) {
        if (!patches.containsKey(each.file())) {
          Sources.requireWritable(each.file());
          patches.put(each.file(), new Patches(sources.read(each.file())));
        }
        patches.get(each.file()).add(each);
      }
    }
    return patches;
  }

  @Override
  void end(Run run) throws MojoExecutionException {
    if (dryRun) {
      Path patch = output(run).resolve("unhang.patch");
      List<String> lines = new ArrayList<>(run.diff());
      try {
        Files.createDirectories(output(run));
        Files.writeString(patch, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
      } catch (IOException e) {
        throw FileTrouble.of("The patch cannot be written", e);
      }
      getLog().info(shown(patch) + " has the patch: git apply " + shown(patch));
    }
    List<Found> left = run.all();
    getLog()
        .info(
            run.fixes()
                + (dryRun ? " to fix in " : " fixed in ")
                + Summary.counted(run.files(), "file")
                + (left.isEmpty() ? "" : ", " + left.size() + need(left.size()) + " you:"));
    if (!dryRun && !allowDirty && run.files() > 0) {
      getLog().info("See what has changed: git diff");
    }
    for (Found each : left) {
      getLog().info("  " + shown(each.file()) + ":" + each.line() + " " + each.headline());
      getLog().info("    " + (each.hasFix() ? GENERATED : each.advice()));
    }
  }

  private static String need(int count) {
    return count == 1 ? " needs" : " need";
  }

  /** A compilation of the same folders. */
  @FunctionalInterface
  private interface Again {
    List<Found> run() throws MojoExecutionException, MojoFailureException;
  }
}
