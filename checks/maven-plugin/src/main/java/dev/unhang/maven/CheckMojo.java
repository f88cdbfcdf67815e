package dev.unhang.maven;

import dev.unhang.shared.Found;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Says which code of the project hangs, and fails the build if some does. */
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends UnhangMojo {
  /** What fails the build: {@code findings}, or {@code none}. */
  @Parameter(property = "unhang.failOn", defaultValue = "findings")
  private String failOn = "findings";

  /** The file of the accepted findings, which need not be there. */
  @Parameter(
      property = "unhang.baseline",
      defaultValue = "${session.executionRootDirectory}/unhang-baseline.txt")
  private @Nullable File baseline;

  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private @Nullable String encoding;

  /** Instantiates the goal, as Maven does. */
  @Inject
  public CheckMojo(Services services) {
    super(services);
  }

  @Override
  void begin() throws MojoFailureException {
    if (!failOn.equals("findings") && !failOn.equals("none")) {
      throw new MojoFailureException(
          "Bad value '" + failOn + "' of unhang.failOn. The value is one of findings, none");
    }
  }

  @Override
  List<Found> found(Compiled compilation, Part part, Run run)
      throws MojoExecutionException, MojoFailureException {
    Baseline accepted = accepted();
    List<Found> all = compilation.run(part.roots(built()));
    for (Found each : all) {
      if (!accepted.has(each)) {
        getLog().warn(shown(each.file()) + ":[" + each.line() + "] [" + each.check() + "]");
        each.message().lines().forEach(line -> getLog().warn("    " + line));
      }
    }
    return all;
  }

  @Override
  void end(Run run) throws MojoExecutionException, MojoFailureException {
    Baseline accepted = accepted();
    Summary.of(run).forEach(getLog()::info);
    List<String> stale = run.seesAll() ? accepted.stale(run.all()) : List.of();
    List<Found> fresh = run.all().stream().filter(each -> !accepted.has(each)).toList();
    if (!accepted.entries().isEmpty()) {
      getLog().info(run.all().size() - fresh.size() + " in the baseline, " + fresh.size() + " new");
    }
    if (!stale.isEmpty()) {
      getLog().info(Summary.counted(stale.size(), "entry") + " of the baseline to take out:");
      stale.forEach(entry -> getLog().info("  " + entry));
    }
    report(run, accepted);
    if (!fresh.isEmpty()) {
      getLog()
          .info(
              "What they mean: mvn dev.unhang:unhang-maven-plugin:doc -Dunhang.page="
                  + fresh.get(0).check());
    }
    if (fresh.stream().anyMatch(Found::hasFix)) {
      getLog().info("Patch them: mvn dev.unhang:unhang-maven-plugin:fix");
    }
    if (!fresh.isEmpty() && failOn.equals("findings")) {
      throw new MojoFailureException(
          Summary.counted(fresh.size(), "hang")
              + " found. -Dunhang.failOn=none only reports, and the goal baseline accepts them");
    }
  }

  private void report(Run run, Baseline accepted) throws MojoExecutionException {
    Path file = output(run).resolve("index.html");
    Charset charset = Sources.in(encoding).encoding();
    try {
      MergedSarif.write(run.reports(), root(), output(run).resolve("unhang.sarif"));
      new HtmlReport(run.byModule(), accepted::has, this::shown, charset).write(file);
    } catch (IOException e) {
      throw FileTrouble.of("The report cannot be written", e);
    }
    getLog().info("Report: " + shown(file));
  }

  private Baseline accepted() throws MojoExecutionException {
    try {
      return Baseline.read(given(baseline).toPath());
    } catch (IOException e) {
      throw FileTrouble.of("The baseline " + given(baseline) + " cannot be read", e);
    }
  }
}
