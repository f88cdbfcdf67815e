package dev.unhang.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes down what is found today, so that {@code check} fails on what comes new. */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class BaselineMojo extends UnhangMojo {
  /** The file of the accepted findings. */
  @Parameter(
      property = "unhang.baseline",
      defaultValue = "${session.executionRootDirectory}/unhang-baseline.txt")
  private @Nullable File baseline;

  /** Instantiates the goal, as Maven does. */
  @Inject
  public BaselineMojo(Services services) {
    super(services);
  }

  @Override
  void end(Run run) throws MojoExecutionException {
    Path file = given(baseline).toPath();
    try {
      Baseline.write(file, run.all(), this::shown);
    } catch (IOException e) {
      throw FileTrouble.of("The baseline " + file + " cannot be written", e);
    }
    getLog().info(shown(file) + " has " + Summary.counted(run.all().size(), "finding"));
  }
}
