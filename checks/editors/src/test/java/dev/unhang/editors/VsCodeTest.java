package dev.unhang.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our extension, by itself and in the VS Code that code-server brings to a browser. */
class VsCodeTest {
  private static final Path EXTENSION = Path.of("vscode").toAbsolutePath();

  @Test
  void opensTheSampleAndAppliesAPatch() throws Exception {
    Path node = Programs.need("node");
    Path browser = Programs.need("chromium", "google-chrome");
    if (!Files.isDirectory(Programs.VS_CODE.resolve("node_modules/code-server"))
        || !Files.isDirectory(EXTENSION.resolve("node_modules"))) {
      Programs.missing("code-server is not there");
    }
    Session session = new Session("vscode");
    session.with("BROWSER", browser).with("VSIX", extension(session.folder()));
    session.with("PICTURES", System.getProperty("unhang.pictures", ""));
    Path script = Path.of("src/test/vscode/session.mjs").toAbsolutePath();

    List<String> said = session.run(List.of(node.toString(), script.toString()), Programs.VS_CODE);

    assertEquals(
        Said.FINDINGS.stream().sorted().toList(), Said.findings(said).stream().sorted().toList());
    Said.assertActions(said);
    session.workspace().assertPatched();
  }

  /** Tests the extension's parts, and packs it. */
  private static Path extension(Path folder) throws IOException, InterruptedException {
    npm(folder, "test");
    npm(folder, "run", "package");
    return EXTENSION.resolve("unhang.vsix");
  }

  private static void npm(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("npm.log");
    Process npm =
        new ProcessBuilder(Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList())
            .directory(EXTENSION.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(npm.waitFor() == 0, () -> read(log));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
