package dev.unhang.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Neither the pack nor what is beside it speaks to a network: what Maven fetches is all. */
@Tag("once")
final class NoNetworkTest {
  private static final Pattern NETWORK =
      Pattern.compile(
          "\\bjava\\.net\\.(?!(URI|URISyntaxException|URL|URLConnection|JarURLConnection);)|\\bjavax\\.net\\b|SocketChannel"
              + "|\\.open(Stream|Connection)\\(|\\.toURL\\(");

  /* They read rows of models from the jars of the class path. */
  private static final ImmutableSet<String> READERS_OF_JARS =
      ImmutableSet.of("BuiltInModels", "LibraryModels");

  @Test
  void nobodyConnects() throws IOException {
    ImmutableList<Path> files =
        Stream.concat(
                Stream.of(Room.MAIN), Room.BESIDE.stream().map(module -> module.resolve("main")))
            .flatMap(folder -> JavaFiles.below(folder).stream())
            .collect(ImmutableList.toImmutableList());
    assertThat(files.size()).isAtLeast(300);
    for (Path file : files) {
      if (READERS_OF_JARS.contains(JavaFiles.name(file))) {
        continue;
      }
      assertWithMessage("%s", file).that(NETWORK.matcher(Files.readString(file)).find()).isFalse();
    }
  }

  @Test
  void whoConnectsIsFound() {
    assertThat(NETWORK.matcher("import java.net.URI;").find()).isFalse();
    Stream.of("import java.net.Socket;", "java.net.http.HttpClient", "uri.toURL()")
        .forEach(line -> assertThat(NETWORK.matcher(line).find()).isTrue());
  }
}
