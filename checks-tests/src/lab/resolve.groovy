// Writes the class path of each stack that stacks.txt lists into target/lab/NAME.path: the short
// list, or all with -Plab.

import java.nio.file.Files
import java.nio.file.Path
import org.apache.maven.plugin.MojoFailureException
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.collection.CollectRequest
import org.eclipse.aether.graph.Dependency
import org.eclipse.aether.graph.DependencyFilter
import org.eclipse.aether.resolution.DependencyRequest
import org.eclipse.aether.resolution.DependencyResolutionException

/* Native code only makes them faster, but for JavaFX, which is nothing without. */
DependencyFilter platformIndependent = { node, parents ->
  node.artifact == null || node.artifact.classifier.empty || node.artifact.groupId == 'org.openjfx'
} as DependencyFilter
RepositorySystem repositories = session.lookup(RepositorySystem.name)
boolean all = project.properties['unhang.lab'] == 'all'
Path folder = Files.createDirectories(Path.of(project.build.directory, 'lab'))

new File(project.basedir, 'src/lab/stacks.txt').readLines()
    .collect { it.replaceAll(/#.*/, '').trim() }
    .findAll { !it.empty }
    .each { line ->
      List<String> parts = line.split('=', -1)*.trim()
      boolean first = parts[0].endsWith('*')
      if (!first && !all) {
        return
      }
      List<Dependency> roots =
          parts[2].tokenize().collect { new Dependency(new DefaultArtifact(
              it.replaceFirst(/^([^:]+:[^:]+):/, '$1:jar:')), 'compile') }
      CollectRequest wanted =
          new CollectRequest(roots, [], project.remoteProjectRepositories)
      try {
        List<String> jars = roots.empty ? [] :
            repositories.resolveDependencies(
                session.repositorySession, new DependencyRequest(wanted, platformIndependent))
            .artifactResults*.artifact.findAll { it.extension == 'jar' }*.file*.path
        Files.write(folder.resolve(parts[0].replace('*', '') + '.path'), jars)
      } catch (DependencyResolutionException e) {
        throw new MojoFailureException("src/lab/stacks.txt: ${parts[0]}: ${e.message}", e)
      }
    }
