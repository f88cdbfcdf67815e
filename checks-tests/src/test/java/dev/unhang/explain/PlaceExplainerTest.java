package dev.unhang.explain;

import static com.google.common.truth.Truth.assertThat;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.PluginRun;
import dev.unhang.testing.PluginRun.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler answers to {@code -XepOpt:Unhang:Explain}. */
final class PlaceExplainerTest {
  private static final String HANDLER =
      """
      package org.example;

      import io.netty.channel.ChannelHandlerContext;
      import io.netty.channel.ChannelInboundHandlerAdapter;

      class Handler extends ChannelInboundHandlerAdapter {
        private final Runnable kept = () -> {};

        @Override
        public void channelRead(ChannelHandlerContext context, Object message)
            throws InterruptedException {
          if (!context.executor().inEventLoop()) {
            Thread.sleep(13);
          }
          context.executor().submit(
              new Runnable() {
                @Override
                public void run() {
                  kept.run();
                }
              });
          new Thread(() -> System.out.println(message));
        }

        static class Inner {
          Inner() {}

          String unused(String text) {
            return text;
          }
        }
      }
      """;

  @Test
  void aMethodWithTheCodeInsideIt() {
    assertThat(explain("Handler.channelRead"))
        .isEqualTo(
            """
            10: note: [Unhang] `Handler.channelRead` (line 10) runs on a Netty event loop, where it must not wait
              because `channelRead` overrides `ChannelInboundHandler.channelRead` (line 9)
              in the models:
                netty.model:N: event-loop override io.netty.channel.ChannelInboundHandler#channelRead(..) failed=pipeline().fireExceptionCaught
            `run` (line 18) runs on a Netty event loop, where it must not wait
              because class handed to `EventExecutorGroup.submit` (line 15)
              in the models:
                netty.model:N: event-loop argument io.netty.util.concurrent.EventExecutor#submit(..)[0]
                jdk.model:N: offload argument java.util.concurrent.ExecutorService#submit(..)[0]
            the lambda (line 22) runs on a thread that may block, so that it may wait
              because lambda handed to `new Thread` (line 22)
              in the models:
                jdk.model:N: offload argument java.lang.Thread#<init>(java.lang.Runnable)[0]\
            """);
  }

  @Test
  void whatWasLookedAtWhereNothingIsKnown() {
    assertThat(explain("org.example.Handler.Inner.unused"))
        .isEqualTo(
            """
            28: note: [Unhang] nobody knows where `Inner.unused` (line 28) runs, so that no wait in it is reported
              it has no annotation
              it overrides nothing
              no model takes `String` for an asynchronous result
              nothing in this file calls it or refers to it\
            """);
  }

  @Test
  void aLineBehindATestOfTheThread() {
    assertThat(explain("org/example/Handler.java:13"))
        .startsWith(
            """
            13: note: [Unhang] line 13, in `Handler.channelRead` (line 10), runs on a thread that may block, so that it may wait
              because `EventExecutor.inEventLoop` is false here (line 12)
            `Thread.sleep` in the models:
              jdk.model:N: waits call java.lang.Thread#sleep(\
            """);
  }

  @Test
  void aLineWithCodeThatRunsInTwoPlaces() {
    String answer = explain("Handler.java:22");

    assertThat(answer).contains("line 22, in `Handler.channelRead` (line 10), runs on a Netty");
    assertThat(answer).contains("line 22, in the lambda (line 22), runs on a thread that may");
    assertThat(answer).contains("\n`new Thread` in the models:\n");
    assertThat(answer).contains("\n`PrintStream.println` is in no model");
  }

  @Test
  void theLineOfABraceBelongsToTheBodyAroundIt() {
    assertThat(explain("Handler.java:20"))
        .startsWith("18: note: [Unhang] line 20, in `run` (line 18), runs on a Netty event loop");
  }

  @Test
  void aLambdaInAField() {
    assertThat(explain("Handler.java:7"))
        .contains("line 7, in the lambda (line 7), runs on a Netty event loop");
  }

  @Test
  void aClassWithItsLambdasAndMethods() {
    assertThat(explain("Handler").lines().filter(line -> line.contains(": note: ")).count())
        .isEqualTo(2);
  }

  @ValueSource(strings = {"Handler.run", "org.example.Handler$1.run", "run"})
  @ParameterizedTest
  void aMethodOfAnAnonymousClass(String name) {
    assertThat(explain(name))
        .startsWith("18: note: [Unhang] `run` (line 18) runs on a Netty event loop");
  }

  @Test
  void aConstructor() {
    assertThat(explain("Inner.<init>"))
        .startsWith("26: note: [Unhang] nobody knows where `new Inner` (line 26) runs");
  }

  @Test
  void aPlaceNamedTwiceIsExplainedOnce() {
    assertThat(explain("Inner.unused,Handler.Inner.unused").split("\\[Unhang]", -1)).hasLength(2);
  }

  @Test
  void aRowThatDoesNotApply() {
    String answer =
        answer(
            PluginRun.with(SPRING, SPRING_MVC, REACTOR),
            "Page.page",
            """
            import org.springframework.web.bind.annotation.GetMapping;
            import reactor.core.publisher.Mono;

            class Page {
              @GetMapping
              Mono<String> page() {
                return Mono.just("page");
              }
            }
            """);

    assertThat(answer).contains("`Page.page` (line 6) runs in an async handler");
    assertThat(answer).contains(" if=returns-plain (if= does not hold here)\n");
  }

  @Test
  void testCodeIsSaidToBeQuiet() {
    assertThat(
            answer(
                PluginRun.with(NETTY).flags("-XepCompilingTestOnlyCode"),
                "Handler.channelRead",
                HANDLER))
        .contains("\nthis is test code, in which no check of Unhang reports anything");
  }

  @Test
  void nothingIsSaidUnlessAsked() {
    assertThat(PluginRun.with(NETTY).flags("-XepDisableAllChecks").compile(HANDLER).output())
        .isEmpty();
  }

  @Test
  void suppressionHidesNothing() {
    assertThat(
            answer(
                PluginRun.with(),
                "Quiet.main",
                """
                @SuppressWarnings("all")
                class Quiet {
                  public static void main(String[] arguments) {}
                }
                """))
        .contains("`Quiet.main` (line 3) runs on a thread that may block");
  }

  @Test
  void aMethodThatIsNotThereWithAGuess() {
    assertThat(explain("Handler.chanelRead"))
        .isEqualTo(
            "1: note: [Unhang] Unhang:Explain=Handler.chanelRead: the one file that was compiled"
                + " has no such place, did you mean Handler.channelRead?");
  }

  @Test
  void aFileThatIsNotThereWithAGuess() {
    assertThat(explain("Handlers.java:3"))
        .endsWith("has no such place, did you mean Handler.java:3?");
  }

  @Test
  void aLineWithoutCode() {
    assertThat(explain("Handler.java:2")).endsWith("Handler.java:2: there is no code in that line");
  }

  @Test
  void aFileIsAllOfItsMethods() {
    assertThat(explain("Handler.java"))
        .isEqualTo(explain("Handler") + "\n" + explain("Handler.Inner"));
  }

  @Test
  void aBadPlace() {
    Outcome outcome =
        PluginRun.with(NETTY).flags("-XepOpt:Unhang:Explain=Handler.java:x").compile(HANDLER);

    assertThat(outcome.success()).isFalse();
    assertThat(outcome.output())
        .contains(
            "Bad value 'Handler.java:x' of -XepOpt:Unhang:Explain. The value is a comma-separated"
                + " list of places: `Class`, `Class.method`, `File.java` or `File.java:31`");
  }

  @Test
  void codeThatDoesNotCompile() {
    Outcome outcome =
        PluginRun.with()
            .flags("-XepDisableAllChecks", "-XepOpt:Unhang:Explain=Broken")
            .compile(
                """
                class Broken {
                  void broken(Missing missing) {
                    missing.found(() -> missing());
                  }
                }
                """);

    assertThat(outcome.output()).doesNotContain("bug in Unhang");
    assertThat(outcome.output()).contains("cannot find symbol");
  }

  @Test
  void whatIsWrongWithAModelIsSaidOnce() {
    Outcome outcome =
        PluginRun.with(NETTY)
            .flags("-XepOpt:Unhang:Models=missing.model", "-XepOpt:Unhang:Explain=Handler")
            .compile(HANDLER);

    assertThat(outcome.output().split("there is no such file", -1)).hasLength(2);
  }

  private static String explain(String places) {
    return answer(PluginRun.with(NETTY), places, HANDLER);
  }

  /**
   * The answer, without what javac puts before each further line, and without the lines of the
   * model files, which change all the time.
   */
  private static String answer(PluginRun run, String places, String source) {
    Outcome outcome =
        run.flags("-XepDisableAllChecks", "-XepOpt:Unhang:Explain=" + places).compile(source);
    assertThat(outcome.success()).isTrue();
    return outcome.output().replaceAll("(\\.model):\\d+:", "$1:N:").replaceAll("(?m)^  ", "");
  }
}
