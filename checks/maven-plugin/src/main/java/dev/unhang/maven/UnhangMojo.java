package dev.unhang.maven;

import dev.unhang.shared.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * What all goals do: look at each module, and say at the end of the last one what was found. A goal
 * that is bound to a phase speaks in each module that it is bound in, because nobody knows which of
 * them is the last.
 */
abstract class UnhangMojo extends AbstractMojo {
  /** Leaves this module, or all of them, alone. */
  @Parameter(property = "unhang.skip", defaultValue = "false")
  private boolean skip;

  /** Looks at tests as well; what they need has to be there. */
  @Parameter(property = "unhang.tests", defaultValue = "false")
  private boolean tests;

  /** After how many seconds of compiling to say that it goes on, and how often; 0 for never. */
  @Parameter(property = "unhang.progress", defaultValue = "30")
  private int progress;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  /** The project as the build up to its classes has left it. */
  @Parameter(defaultValue = "${executedProject}", readonly = true)
  private @Nullable MavenProject executed;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  @Parameter(defaultValue = "${plugin.artifactMap}", readonly = true, required = true)
  private @Nullable Map<String, Artifact> own;

  private final BuildPluginManager plugins;
  private final RepositorySystem resolver;
  private final ToolchainManager toolchains;
  private final TestDependencies testDependencies;

  UnhangMojo(Services services) {
    this.plugins = services.plugins();
    this.resolver = services.resolver();
    this.toolchains = services.toolchains();
    this.testDependencies = services.testDependencies();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Run run =
        given(execution).getSource() == MojoExecution.Source.CLI
            ? Run.of(session(), getClass().getName(), project().getId())
            : Run.ofOneModule(session());
    if (!skip && run.isFirst()) {
      begin();
    }
    List<Found> found = skip ? List.of() : look(run);
    if (run.add(project().getArtifactId(), found)) {
      end(run);
    }
  }

  private List<Found> look(Run run) throws MojoExecutionException, MojoFailureException {
    MavenProject built = built();
    List<Found> all = new ArrayList<>(look(built, Part.MAIN, run));
    if (tests) {
      all.addAll(look(built, Part.TESTS, run));
    }
    return all;
  }

  private List<Found> look(MavenProject built, Part part, Run run)
      throws MojoExecutionException, MojoFailureException {
    CheckedCompilation compilation = new CheckedCompilation(session(), plugins, built, part);
    try {
      if (!compilation.hasSources()) {
        return List.of();
      }
    } catch (IOException e) {
      throw FileTrouble.of("The sources cannot be read", e);
    }
    if (part == Part.TESTS) {
      testDependencies.addTo(built, session());
    }
    Jdk jdk = jdkOf(built);
    Artifact checks = given(given(own).get("dev.unhang:unhang-checks"));
    Pack pack = Pack.of(checks, jdk.errorProne(), resolver, session(), built);
    String where = part.name(built);
    getLog()
        .info(
            "Unhang %s looks for hangs in %s%s (JDK %s, Error Prone %s)"
                .formatted(
                    pack.version(), where, run.position(), jdk.feature(), pack.errorProne()));
    Progress shown = new Progress("looking at " + where, progress, getLog());
    try {
      return found(roots -> compilation.run(roots, pack, jdk, run), part, run);
    } finally {
      shown.end();
    }
  }

  /** The folders of the sources of a project that the goal looks at. */
  List<String> sourceRoots(MavenProject each) {
    List<String> roots = new ArrayList<>(Part.MAIN.roots(each));
    if (tests) {
      roots.addAll(Part.TESTS.roots(each));
    }
    return roots;
  }

  private Jdk jdkOf(MavenProject built) throws MojoExecutionException, MojoFailureException {
    Jdk jdk = Jdk.of(toolchains, session());
    if (jdk.isTooOld()) {
      throw new MojoFailureException(
          "The checks need a compiler of Java 17 or newer, and %s is compiled with Java %s."
                  .formatted(built.getArtifactId(), jdk.feature())
              + " Run Maven with a newer JDK; <release> still compiles for the older one");
    }
    return jdk;
  }

  /** What has to hold before anything is done. */
  void begin() throws MojoExecutionException, MojoFailureException {}

  /** What is found in a part of a module, and what the goal does to it at once. */
  List<Found> found(Compiled compilation, Part part, Run run)
      throws MojoExecutionException, MojoFailureException {
    return compilation.run(part.roots(built()));
  }

  /** What the goal does when it has seen all modules. */
  abstract void end(Run run) throws MojoExecutionException, MojoFailureException;

  MavenSession session() {
    return given(session);
  }

  /** The module as the build up to its classes has left it. */
  MavenProject built() {
    return executed == null ? project() : executed;
  }

  private MavenProject project() {
    return given(project);
  }

  /** The folder that Maven was started for. */
  Path root() {
    return Path.of(session().getExecutionRootDirectory());
  }

  /** Where the goal writes what it says of all modules that it has looked at. */
  Path output(Run run) {
    MavenProject top = session().getTopLevelProject();
    boolean isThere = top.getBasedir() != null && top.getBasedir().toPath().equals(root());
    MavenProject one = run.isOfOneModule() ? project() : top;
    return run.isOfOneModule() || isThere
        ? Path.of(one.getBuild().getDirectory(), "unhang")
        : root().resolve("target").resolve("unhang");
  }

  /** A file as the user knows it. */
  String shown(Path file) {
    return file.startsWith(root()) ? root().relativize(file).toString() : file.toString();
  }

  static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Maven has not given what the goal asks for");
    }
    return value;
  }

  /** A compilation of sources in some folders, that can be run again. */
  @FunctionalInterface
  interface Compiled {
    List<Found> run(List<String> roots) throws MojoExecutionException, MojoFailureException;
  }
}
