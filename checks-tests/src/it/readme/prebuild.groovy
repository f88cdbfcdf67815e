import java.nio.file.Files
import java.nio.file.Path

Path from = new File(root).canonicalFile.toPath()
Path to = basedir.toPath()
for (String part in ['pom.xml', '.mvn', 'checks', 'sample-project', 'checks-tests/pom.xml']) {
  Files.walk(from.resolve(part)).withCloseable { files ->
    files
        .filter { Files.isRegularFile(it) && !from.relativize(it).any { it.toString() in ['target', 'node_modules'] } }
        .forEach {
          Path copy = to.resolve(from.relativize(it))
          Files.createDirectories(copy.parent)
          Files.copy(it, copy)
        }
  }
}
return true
