// Puts the jars that artifacts.txt lists, and no others, into target/frameworks.

import java.nio.file.Files
import java.nio.file.Path
import org.apache.maven.plugin.MojoFailureException
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest
import org.eclipse.aether.resolution.ArtifactResolutionException

List<ArtifactRequest> requests =
    new File(project.basedir, 'src/frameworks/artifacts.txt').readLines()
        .collect { it.replaceAll(/#.*/, '').trim() }
        .findAll { !it.empty }
        .collect {
          def (String group, String name, String version, String classifier) = it.tokenize(':')
          new ArtifactRequest(
              new DefaultArtifact(group, name, classifier ?: '', 'jar', version),
              project.remoteProjectRepositories,
              null)
        }

RepositorySystem repositories = session.lookup(RepositorySystem.name)
Map<String, Path> jars
try {
  jars =
      repositories.resolveArtifacts(session.repositorySession, requests)
          .collectEntries { [it.artifact.file.name, it.artifact.file.toPath()] }
} catch (ArtifactResolutionException e) {
  throw new MojoFailureException("src/frameworks/artifacts.txt: ${e.message}", e)
}
if (jars.size() < requests.size()) {
  throw new MojoFailureException('src/frameworks/artifacts.txt: two lines name the same file')
}

Path folder = Files.createDirectories(Path.of(project.build.directory, 'frameworks'))
folder.toFile().listFiles()
    .findAll { !jars.containsKey(it.name) }
    .each { it.delete() }
jars.each { name, jar ->
  Path copy = folder.resolve(name)
  if (Files.notExists(copy)) {
    Files.copy(jar, copy)
  }
}
