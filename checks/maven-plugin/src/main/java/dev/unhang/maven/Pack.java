package dev.unhang.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * What goes on the processor path of the project.
 *
 * @param errorProne the version of Error Prone
 * @param version the version of the checks
 * @param jars all of it, that of Error Prone first
 */
record Pack(String errorProne, String version, List<File> jars) {
  static Pack of(
      Artifact checks,
      String errorProne,
      RepositorySystem resolver,
      MavenSession session,
      MavenProject project)
      throws MojoExecutionException {
    List<File> jars = new ArrayList<>();
    try {
      for (ArtifactResult each :
          resolver
              .resolveDependencies(session.getRepositorySession(), request(errorProne, project))
              .getArtifactResults()) {
        jars.add(each.getArtifact().getFile());
      }
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "Error Prone " + errorProne + " is needed and cannot be had: " + e.getMessage(), e);
    }
    jars.add(checks.getFile());
    return new Pack(errorProne, checks.getBaseVersion(), List.copyOf(jars));
  }

  private static DependencyRequest request(String errorProne, MavenProject project) {
    DefaultArtifact artifact =
        new DefaultArtifact("com.google.errorprone", "error_prone_core", "jar", errorProne);
    return new DependencyRequest(
        new CollectRequest(
            new Dependency(artifact, "runtime"), project.getRemotePluginRepositories()),
        null);
  }
}
