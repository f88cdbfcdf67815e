// Writes the tree whose compilation TreeCost measures into target/cost/tree.path: the jar of its
// sources, then its class path.

import java.nio.file.Files
import java.nio.file.Path
import org.apache.maven.plugin.MojoFailureException
import org.eclipse.aether.RepositoryException
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.collection.CollectRequest
import org.eclipse.aether.graph.Dependency
import org.eclipse.aether.resolution.ArtifactRequest
import org.eclipse.aether.resolution.DependencyRequest

/* The tree, and what is optional in its own pom, in the versions that stand there. */
List<String> needed = [
    'io.vertx:vertx-core:4.5.14',
    'io.vertx:vertx-codegen:4.5.14',
    'io.vertx:vertx-docgen:0.9.4',
    'com.fasterxml.jackson.core:jackson-databind:2.16.1',
    'io.netty:netty-codec-haproxy:4.1.118.Final',
    'io.netty:netty-transport-classes-epoll:4.1.118.Final',
    'io.netty:netty-transport-classes-kqueue:4.1.118.Final',
    'org.apache.logging.log4j:log4j-api:2.17.1',
    'org.slf4j:slf4j-api:2.0.7',
]
RepositorySystem repositories = session.lookup(RepositorySystem.name)
try {
  File sources =
      repositories.resolveArtifact(
          session.repositorySession,
          new ArtifactRequest(
              new DefaultArtifact(needed[0].replaceFirst(/:([^:]+)$/, ':jar:sources:$1')),
              project.remoteProjectRepositories,
              null)).artifact.file
  CollectRequest wanted =
      new CollectRequest(
          needed.collect { new Dependency(new DefaultArtifact(it), 'compile') },
          [],
          project.remoteProjectRepositories)
  List<File> jars =
      repositories.resolveDependencies(
          session.repositorySession, new DependencyRequest(wanted, null))
          .artifactResults*.artifact*.file
  Path folder = Files.createDirectories(Path.of(project.build.directory, 'cost'))
  Files.write(folder.resolve('tree.path'), ([sources] + jars)*.path)
} catch (RepositoryException e) {
  throw new MojoFailureException("src/cost/resolve.groovy: ${e.message}", e)
}
