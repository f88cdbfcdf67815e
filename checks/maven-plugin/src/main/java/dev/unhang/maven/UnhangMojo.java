package dev.unhang.maven;

import java.io.IOException;
import java.nio.file.Path;
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

  UnhangMojo(BuildPluginManager plugins, RepositorySystem resolver, ToolchainManager toolchains) {
    this.plugins = plugins;
    this.resolver = resolver;
    this.toolchains = toolchains;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Run run =
        given(execution).getSource() == MojoExecution.Source.CLI
            ? Run.of(session(), getClass().getName())
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
    CheckedCompilation compilation = new CheckedCompilation(session(), plugins, built);
    try {
      if (!compilation.hasSources()) {
        return List.of();
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The sources cannot be read: " + e, e);
    }
    Jdk jdk = jdkOf(built);
    Artifact checks = given(given(own).get("dev.unhang:unhang-checks"));
    Pack pack = Pack.of(checks, jdk.errorProne(), resolver, session(), built);
    getLog()
        .info(
            "Looking for hangs in %s (JDK %s, Error Prone %s)"
                .formatted(built.getArtifactId(), jdk.feature(), pack.errorProne()));
    return found(
        () -> {
          List<Found> found = compilation.run(pack, jdk);
          run.reported(compilation.reports());
          return found;
        },
        run);
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

  /** What is found in a module, and what the goal does to it at once. */
  List<Found> found(Compiled compilation, Run run)
      throws MojoExecutionException, MojoFailureException {
    return compilation.run();
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
    return run.isOfOneModule()
        ? Path.of(project().getBuild().getDirectory(), "unhang")
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

  /** A compilation that can be run again. */
  @FunctionalInterface
  interface Compiled {
    List<Found> run() throws MojoExecutionException, MojoFailureException;
  }
}
