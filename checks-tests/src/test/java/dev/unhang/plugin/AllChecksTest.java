package dev.unhang.plugin;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.PluginRun;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All checks of the pack together: each speaks of what is its own, and no line hears two. */
@NeedsJdk21
final class AllChecksTest {
  private static final Pattern FINDING = Pattern.compile("(?m)^(\\d+: warning: \\[\\w+])");

  private static final String IMPORTS =
      """
      import io.netty.channel.ChannelHandlerContext;
      import io.netty.channel.ChannelInboundHandlerAdapter;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;
      import java.util.concurrent.Future;
      import java.util.concurrent.TimeUnit;
      import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
      import reactor.core.publisher.Flux;
      """;

  /** The name of a check behind a line is that of the one finding in it. */
  private static void assertFound(String source) {
    PluginRun.Outcome outcome =
        PluginRun.with(REACTOR, NETTY, SPRING, SPRING_MVC)
            .flags("-XepDisableAllChecks", "-Xep:ExecutorCloseInAsyncHandler:WARN")
            .flags("-Xep:AwaitTerminationOnEventLoop:WARN", "-Xep:DisconnectWithoutCancel:WARN")
            .compile(IMPORTS + source);
    assertWithMessage(outcome.output()).that(outcome.success()).isTrue();
    List<String> lines = (IMPORTS + source).lines().toList();
    ImmutableList<String> expected =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(" // "))
            .mapToObj(i -> i + 1 + ": warning: [" + lines.get(i).split(" // ", -1)[1] + "]")
            .collect(toImmutableList());
    assertThat(expected).isNotEmpty();
    assertThat(FINDING.matcher(outcome.output()).results().map(result -> result.group(1)).toList())
        .containsExactlyElementsIn(expected);
  }

  @Test
  void executorOfAStreamInATry() {
    assertFound(
        """
        abstract class A {
          abstract String fetch();
          Flux<String> a() {
            return Flux.create(sink -> {
              try (ExecutorService executor = Executors.newCachedThreadPool()) { // ExecutorCloseInAsyncHandler
                executor.submit(() -> { while (true) { sink.next(fetch()); } });
              }
            });
          }
        }
        """);
  }

  @Test
  void executorOfAnEmitterInATry() {
    assertFound(
        """
        abstract class A {
          abstract void follow(SseEmitter emitter);
          SseEmitter a() {
            SseEmitter emitter = new SseEmitter();
            try (ExecutorService executor = Executors.newCachedThreadPool()) { // ExecutorCloseInAsyncHandler
              executor.execute(() -> follow(emitter));
            }
            return emitter;
          }
        }
        """);
  }

  @Test
  void executorThatAHookOfALambdaClosesByReference() {
    assertFound(
        """
        abstract class A {
          abstract String fetch();
          Flux<String> a() {
            return Flux.create(sink -> {
              ExecutorService executor = Executors.newCachedThreadPool();
              executor.execute(() -> { while (true) { sink.next(fetch()); } });
              sink.onDispose(executor::close); // ExecutorCloseInAsyncHandler
            });
          }
        }
        """);
  }

  @Test
  void executorThatAHookWaitsFor() {
    assertFound(
        """
        abstract class A extends ChannelInboundHandlerAdapter {
          private final ExecutorService executor = Executors.newCachedThreadPool();
          abstract String fetch();
          @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
            executor.execute(() -> { while (true) { ctx.write(fetch()); } });
          }
          @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            executor.shutdown(); // DisconnectWithoutCancel
            executor.awaitTermination(3, TimeUnit.SECONDS); // AwaitTerminationOnEventLoop
          }
        }
        """);
  }

  @Test
  void taskThatAHookWaitsForOnAnEventLoop() {
    assertFound(
        """
        abstract class A extends ChannelInboundHandlerAdapter {
          private final ExecutorService executor = Executors.newCachedThreadPool();
          private Future<?> task;
          abstract String fetch();
          @Override public void channelActive(ChannelHandlerContext ctx) {
            task = executor.submit(() -> { while (true) { ctx.write(fetch()); } });
          }
          @Override public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            task.get(); // DisconnectWithoutCancel
          }
        }
        """);
  }

  @Test
  void executorThatItsOwnCallbackCloses() {
    assertFound(
        """
        abstract class A {
          abstract String fetch();
          SseEmitter a() {
            SseEmitter emitter = new SseEmitter();
            ExecutorService executor = Executors.newCachedThreadPool();
            CompletableFuture.supplyAsync(() -> fetch(), executor)
                .whenComplete((text, failure) -> executor.close()); // ExecutorCloseInAsyncHandler
            emitter.onCompletion(executor::shutdownNow);
            return emitter;
          }
        }
        """);
  }
}
