package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unhang knows no framework by name: what one does stands in a model file, where users can add. */
final class NamesInCodeTest {
  private static final Path SOURCES =
      Path.of("..", "checks", "src", "main", "java", "dev", "unhang");
  private static final ModelledNames.Names NAMES = ModelledNames.builtIn();
  private static final NamesInCode SEARCH = new NamesInCode(NAMES);

  /* What the checks are about, as their own names, messages and patches say. */
  private static final ImmutableSet<String> EXECUTORS =
      words(
          "Callable Consumer Executor ExecutorService Future Runnable Thread close"
              + " currentThread execute interrupt isDone newThread run shutdown"
              + " shutdownNow start startVirtualThread Supplier");

  /* What code keeps futures in: the checks follow them through it, and patches write it. */
  private static final ImmutableSet<String> COLLECTIONS =
      words(
          "Arrays AtomicReference BaseStream Collection Collections ConcurrentHashMap"
              + " computeIfAbsent Iterable List Map Stream add addFirst addLast forEach offer"
              + " offerFirst offerLast push put remove removeIf values");

  /* What a hook sets and a callback asks for, where patches write both. */
  private static final ImmutableSet<String> FLAGS = words("AtomicBoolean set");

  /* How Java code says that something fails, how long something takes, and names its getters. */
  private static final ImmutableSet<String> LANGUAGE =
      words("InterruptedException IOException JDK get has is ofMillis ofMinutes ofSeconds to");

  /* Nouns of messages, and names that patches give to variables. */
  private static final ImmutableSet<String> WORDS =
      words("closed completed done ended executor future request resource result timer value");

  /* What a thread dump is made with, and its words. */
  private static final ImmutableSet<String> DUMPS = words("print state");

  private static final ImmutableSet<String> ALLOWED =
      Stream.of(EXECUTORS, COLLECTIONS, FLAGS, LANGUAGE, WORDS, DUMPS)
          .flatMap(ImmutableSet::stream)
          .collect(toImmutableSet());

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }

  @Test
  void noLibraryIsNamed() throws IOException {
    ImmutableList<String> problems =
        found().stream()
            .filter(each -> !ALLOWED.contains(each.name()))
            .map(NamesInCode.Found::problem)
            .collect(toImmutableList());
    assertWithMessage("names in string literals").that(problems).isEmpty();
  }

  @Test
  void noWordIsAllowedInVain() throws IOException {
    ImmutableSet<String> needed =
        found().stream().map(NamesInCode.Found::name).collect(toImmutableSet());
    assertThat(needed).containsAtLeastElementsIn(ALLOWED);
  }

  @Test
  void aTypeIsFound() {
    assertThat(
            problems(
                """
                class Listener {
                  // of io.netty.buffer.ByteBufHolder
                  static final String FUTURE = "io.netty.buffer.ByteBuf";
                }
                """))
        .containsExactly(
            "fix/Listener.java:3: \"io.netty.buffer.ByteBuf\" names 'io.netty';"
                + " what libraries do belongs in a model row, see docs/models.md");
  }

  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a member                         | class A { String s = "shutdownGracefully"; }          | shutdownGracefully
          a member that an attribute names | class A { String s = receiver + ".addListener("; }    | addListener
          the beginning of members         | class A { boolean b = name.startsWith("fire"); }      | fire
          a framework in a message         | class A { String s = "use Vert.x for \\"it\\""; }     | Vert.x
          """)
  @ParameterizedTest(name = "{0}")
  void isFound(String what, String source, String name) {
    assertThat(names(source)).containsExactly(name);
  }

  @Test
  void aTextBlockIsRead() {
    assertThat(names("class A { String s = \"\"\"\n  ctx.fireChannelInactive();\n  \"\"\"; }"))
        .containsExactly("fireChannelInactive");
  }

  @Test
  void commentsAndProseMayNameThings() {
    assertThat(
            names(
                """
                /* as Netty does: "io.netty" */
                class A { // "shutdownGracefully"
                  char quote = '"';
                  String prose = "the timer of this request has to stop"; /** "Vert.x" */
                }
                """))
        .isEmpty();
  }

  @Test
  void theVocabularyOfModelsIsNoLibrary() {
    assertThat(SEARCH.in("model/A.java", "class A { String s = \"shutdownGracefully\"; }"))
        .isEmpty();
  }

  private static ImmutableList<String> names(String source) {
    return SEARCH.in("fix/A.java", source).stream()
        .map(NamesInCode.Found::name)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> problems(String source) {
    return SEARCH.in("fix/Listener.java", source).stream()
        .map(NamesInCode.Found::problem)
        .collect(toImmutableList());
  }

  private static ImmutableList<NamesInCode.Found> found() throws IOException {
    ImmutableList.Builder<NamesInCode.Found> found = ImmutableList.builder();
    for (Path file : JavaFiles.below(SOURCES)) {
      String name = SOURCES.relativize(file).toString().replace('\\', '/');
      found.addAll(SEARCH.in(name, Files.readString(file)));
    }
    return found.build();
  }
}
