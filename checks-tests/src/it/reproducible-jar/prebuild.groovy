import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

Path from = new File(root, 'checks').toPath()
Path to = basedir.toPath()
Files.walk(from).withCloseable { files ->
  files
      .filter { Files.isRegularFile(it) && !from.relativize(it).startsWith('target') }
      .forEach {
        Path copy = to.resolve(from.relativize(it))
        Files.createDirectories(copy.parent)
        Files.copy(it, copy)
      }
}
Files.copy(new File(root, 'LICENSE').toPath(), to.resolveSibling('LICENSE'), StandardCopyOption.REPLACE_EXISTING)
return true
