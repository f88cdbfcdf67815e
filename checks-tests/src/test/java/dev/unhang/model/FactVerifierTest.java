package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verification of the built-in models finds what it is there to find. */
final class FactVerifierTest {
  private static final String REACTOR = "artifact io.projectreactor:reactor-core:3.8.8";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          waits call java.lang.Thread#join()                          |
          waits call java.lang.Thread#joined()                        |there is no such member; there is: []
          waits call java.util.concurrent.Executor#execute(int)       |there is no such member; there is: [[java.lang.Runnable]]
          waits call java.lang.Threads#join()                         |there is no type java.lang.Threads
          event-loop override java.lang.Thread#isAlive()              |it cannot be overridden
          offload argument java.lang.Thread#join(..)[2]               |there is no argument 2
          offload argument java.lang.Thread#join(long)[0]             |no code can be handed to argument 0
          waits call java.lang.Runtime#<init>()                       |it is private
          may-block annotation java.lang.Thread                       |java.lang.Thread is no annotation
          waits call java.lang.Thread#join() present=no.such.Type     |there is no type no.such.Type
          waits call java.lang.Thread#joined() since=99               |
          offload argument java.util.concurrent.CompletableFuture#runAsync(..)[0] runs=arg2|there is no argument for runs=arg2
          """)
  void factsAboutJava(String line, String problem) {
    assertThat(problems("artifact jdk\n" + line))
        .containsExactlyElementsIn(
            problem == null ? ImmutableList.of() : ImmutableList.of(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          waits call reactor.core.publisher.Mono#block()              |
          waits call reactor.core.publisher.Mono#block(long)          |there is no such member; there is: [[], [java.time.Duration]]
          waits call io.netty.channel.ChannelFuture#sync()            |its type is in none of the artifacts
          """)
  void factsAboutAnArtifact(String line, String problem) {
    assertThat(problems(REACTOR + "\n" + line))
        .containsExactlyElementsIn(
            problem == null ? ImmutableList.of() : ImmutableList.of(problem));
  }

  @Test
  void aFactHoldsInAllVersionsOfAnArtifact() {
    String fact = "\nevent-loop override io.vertx.core.AbstractVerticle#stop()";
    assertThat(problems("artifact io.vertx:vertx-core:4.5.32,5.1.6" + fact)).isEmpty();
  }

  @Test
  void aFactHoldsInOneVersionOnly() {
    String fact = "\nevent-loop override io.vertx.core.VerticleBase#stop()";
    assertThat(problems("artifact io.vertx:vertx-core:5.1.6" + fact)).isEmpty();
    assertThat(problems("artifact io.vertx:vertx-core:4.5.32,5.1.6" + fact))
        .containsExactly("it is not in vertx-core [4.5.32]");
  }

  @Test
  void aJarThatIsNotThere() {
    String fact = "\nevent-loop override io.vertx.core.AbstractVerticle#stop()";
    assertThat(problems("artifact io.vertx:vertx-core:9.9.9" + fact))
        .contains("there is no jar of vertx-core 9.9.9");
  }

  private static ImmutableList<String> problems(String text) {
    ModelFile file =
        ModelParser.parse(new ModelText("test", "framework Test\n" + text, ModelText.USER));
    assertThat(file.problems()).isEmpty();
    FactVerifier verifier = new FactVerifier(file.facts());
    return verifier.problems(file.facts().get(0));
  }
}
