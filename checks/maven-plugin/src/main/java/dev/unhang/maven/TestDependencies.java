package dev.unhang.maven;

import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.lifecycle.internal.LifecycleDependencyResolver;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What the tests of a module need: Maven resolves it only for goals that always look at tests. */
final class TestDependencies {
  private static final List<String> SCOPES =
      List.of("compile", "provided", "runtime", "system", "test");

  private final LifecycleDependencyResolver resolver;

  @Inject
  TestDependencies(LifecycleDependencyResolver resolver) {
    this.resolver = resolver;
  }

  /** Puts it on the class path of a project. */
  void addTo(MavenProject project, MavenSession session) throws MojoFailureException {
    try {
      resolver.resolveProjectDependencies(project, SCOPES, SCOPES, session, false, Set.of());
    } catch (LifecycleExecutionException e) {
      throw new MojoFailureException(
          "What the tests of %s need cannot be had. Put test-compile before the goal: %s"
              .formatted(project.getArtifactId(), e.getMessage()),
          e);
    }
    project.setArtifactFilter(artifact -> true);
  }
}
