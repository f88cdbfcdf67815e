package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where models come from, and which one wins. */
final class ModelSourcesTest {
  private static final String MODEL = "framework Test\nwaits call a.C#m()  -- %s\n";

  @TempDir Path folder;

  @Test
  void userBeforeLibraryBeforeBuiltIn() throws IOException {
    Path user = Files.writeString(folder.resolve("user.model"), "framework U\n");
    Path jar = jar("lib.jar", "", "", "l.model", "framework L\n");
    ImmutableList<Integer> sources =
        ImmutableList.copyOf(
            load(ImmutableList.of(user), jar).files().stream().map(ModelText::source).toList());
    assertThat(sources.subList(0, 2)).containsExactly(0, 1).inOrder();
    assertThat(sources).isInOrder();
    assertThat(sources.get(sources.size() - 1)).isEqualTo(ModelText.BUILT_IN);
  }

  @Test
  void theUsersFileWinsOverTheBuiltInOne() {
    String source = "class T { void t(java.util.concurrent.Executor e) { e.execute(() -> {}); } }";
    Compiled compiled =
        Compiled.of(
            folder,
            source,
            "framework First\n"
                + "in-place argument java.util.concurrent.Executor#execute(..)[0] -- 1st",
            "framework Second\n"
                + "event-loop argument java.util.concurrent.Executor#execute(..)[0] -- 2nd");
    assertThat(compiled.arguments("execute", 0)).containsExactly("1st", "2nd").inOrder();
  }

  @Test
  void aJarWithFolderEntries() throws IOException {
    Path jar =
        jar(
            "lib.jar",
            "",
            "",
            "b.model",
            MODEL.formatted("b"),
            "a.model",
            MODEL.formatted("a"),
            "readme.txt",
            "no model");
    assertThat(names(load(ImmutableList.of(), jar)))
        .containsExactly("lib.jar!/META-INF/unhang/a.model", "lib.jar!/META-INF/unhang/b.model")
        .inOrder();
  }

  @Test
  void aJarWithAnIndex() throws IOException {
    Path jar =
        jar(
            "lib.jar",
            "index",
            "# the models of this jar\n\n a.model\n",
            "a.model",
            MODEL.formatted("a"));
    assertThat(names(load(ImmutableList.of(), jar)))
        .containsExactly("lib.jar!/META-INF/unhang/a.model");
  }

  @Test
  void aJarWithBoth() throws IOException {
    Path jar = jar("lib.jar", "", "", "index", "a.model\n", "a.model", MODEL.formatted("a"));
    assertThat(names(load(ImmutableList.of(), jar))).hasSize(1);
  }

  @Test
  void aFolderOfClasses() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("my classes"));
    Path models = Files.createDirectories(classes.resolve("META-INF/unhang"));
    Files.writeString(models.resolve("a.model"), MODEL.formatted("a"));
    assertThat(names(load(ImmutableList.of(), classes)))
        .containsExactly("my%20classes/META-INF/unhang/a.model");
  }

  @Test
  void severalJarsKeepTheOrderOfTheClassPath() throws IOException {
    Path z = jar("z.jar", "", "", "m.model", "framework Z\n");
    Path a = jar("a.jar", "", "", "m.model", "framework A\n");
    assertThat(names(load(ImmutableList.of(), z, a)))
        .containsExactly("z.jar!/META-INF/unhang/m.model", "a.jar!/META-INF/unhang/m.model")
        .inOrder();
  }

  @Test
  void mistakesInTheModelOfALibrary() throws IOException {
    Path jar = jar("lib.jar", "", "", "a.model", "framework L\nwait call a.C#m()");
    assertThat(load(ImmutableList.of(), jar).problems().get(0).toString())
        .isEqualTo(
            "lib.jar!/META-INF/unhang/a.model:2:1: 'wait' is not a kind of fact;"
                + " did you mean 'waits'?");
  }

  @Test
  void aUsersFileThatIsMissing() throws IOException {
    Path missing = folder.resolve("missing.model");
    assertThat(load(ImmutableList.of(missing)).problems())
        .containsExactly(new ModelProblem(missing.toString(), 0, 0, "there is no such file", ""));
  }

  @Test
  void aUsersFileThatIsNoText() throws IOException {
    Path file = Files.write(folder.resolve("latin1.model"), new byte[] {(byte) 0xe4, '\n'});
    assertThat(load(ImmutableList.of(file)).problems())
        .containsExactly(new ModelProblem(file.toString(), 0, 0, "the file is not UTF-8 text", ""));
  }

  @Test
  void aUsersFileWithAByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("bom.model"), "\uFEFF" + MODEL.formatted("a"));
    assertThat(load(ImmutableList.of(file)).problems()).isEmpty();
  }

  @Test
  void theBuiltInListNamesEveryBuiltInFile() throws IOException {
    URL list = BuiltInModels.class.getResource("built-in");
    assertThat(list.openConnection()).isInstanceOf(JarURLConnection.class);
    JarURLConnection connection = (JarURLConnection) list.openConnection();
    String folder = connection.getEntryName().replace("built-in", "");
    try (JarFile jar = connection.getJarFile()) {
      assertThat(BuiltInModels.read().stream().map(ModelText::name).toList())
          .containsExactlyElementsIn(
              jar.stream()
                  .map(JarEntry::getName)
                  .filter(name -> name.startsWith(folder) && name.endsWith(".model"))
                  .map(name -> name.substring(folder.length()))
                  .toList());
    }
  }

  private static ImmutableList<String> names(ModelSources.Loaded loaded) {
    return ImmutableList.copyOf(
        loaded.files().stream()
            .filter(file -> file.source() == ModelText.LIBRARY)
            .map(ModelText::name)
            .toList());
  }

  private static ModelSources.Loaded load(ImmutableList<Path> users, Path... jars)
      throws IOException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return ModelSources.load(users, loader);
    }
  }

  /** A jar with files below {@code META-INF/unhang/}, whose names and texts come in turn. */
  private Path jar(String name, String... files) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream output = new JarOutputStream(file)) {
      for (int i = 0; i < files.length; i += 2) {
        output.putNextEntry(new JarEntry("META-INF/unhang/" + files[i]));
        output.write(files[i + 1].getBytes(UTF_8));
        output.closeEntry();
      }
    }
    return jar;
  }
}
