package dev.unhang.plugin;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.PluginRun;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All checks of the pack together: each speaks of what is its own, and no line hears two. */
@NeedsJdk21
final class AllChecksTest {
  private static final Pattern FINDING = Pattern.compile("(?m)^(\\d+: warning: \\[\\w+])");
  private static final String CLOSE = ": warning: [ExecutorCloseInAsyncHandler]";
  private static final String WAIT = ": warning: [AwaitTerminationOnEventLoop]";
  private static final String DISCONNECT = ": warning: [DisconnectWithoutCancel]";

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
  private static final int LINES_BEFORE = (int) IMPORTS.lines().count();

  private static ImmutableList<String> findings(String source) {
    PluginRun.Outcome outcome =
        PluginRun.with(REACTOR, NETTY, SPRING, SPRING_MVC)
            .flags("-XepDisableAllChecks", on("ExecutorCloseInAsyncHandler"))
            .flags(on("AwaitTerminationOnEventLoop"), on("DisconnectWithoutCancel"))
            .compile(IMPORTS + source);
    assertWithMessage(outcome.output()).that(outcome.success()).isTrue();
    return FINDING
        .matcher(outcome.output())
        .results()
        .map(result -> result.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  private static String on(String check) {
    return "-Xep:" + check + ":WARN";
  }

  private static String at(int line, String check) {
    return LINES_BEFORE + line + check;
  }

  @Test
  void executorOfAStreamInATry() {
    assertThat(
            findings(
                """
                abstract class A {
                  abstract String fetch();

                  Flux<String> a() {
                    return Flux.create(
                        sink -> {
                          try (ExecutorService executor = Executors.newCachedThreadPool()) {
                            executor.submit(() -> { while (true) { sink.next(fetch()); } });
                          }
                        });
                  }
                }
                """))
        .containsExactly(at(7, CLOSE));
  }

  @Test
  void executorOfAnEmitterInATry() {
    assertThat(
            findings(
                """
                abstract class A {
                  abstract void follow(SseEmitter emitter);

                  SseEmitter a() {
                    SseEmitter emitter = new SseEmitter();
                    try (ExecutorService executor = Executors.newCachedThreadPool()) {
                      executor.execute(() -> follow(emitter));
                    }
                    return emitter;
                  }
                }
                """))
        .containsExactly(at(6, CLOSE));
  }

  @Test
  void executorThatAHookOfALambdaClosesByReference() {
    assertThat(
            findings(
                """
                abstract class A {
                  abstract String fetch();

                  Flux<String> a() {
                    return Flux.create(
                        sink -> {
                          ExecutorService executor = Executors.newCachedThreadPool();
                          executor.execute(() -> { while (true) { sink.next(fetch()); } });
                          sink.onDispose(executor::close);
                        });
                  }
                }
                """))
        .containsExactly(at(9, CLOSE));
  }

  @Test
  void executorThatAHookWaitsFor() {
    ImmutableList<String> found =
        findings(
            """
            abstract class A extends ChannelInboundHandlerAdapter {
              private final ExecutorService executor = Executors.newCachedThreadPool();

              abstract String fetch();

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object message) {
                executor.execute(() -> { while (true) { ctx.write(fetch()); } });
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                executor.shutdown();
                executor.awaitTermination(3, TimeUnit.SECONDS);
              }
            }
            """);

    assertThat(found).containsExactly(at(13, DISCONNECT), at(14, WAIT));
  }

  @Test
  void taskThatAHookWaitsForOnAnEventLoop() {
    assertThat(
            findings(
                """
                abstract class A extends ChannelInboundHandlerAdapter {
                  private final ExecutorService executor = Executors.newCachedThreadPool();
                  private Future<?> task;

                  abstract String fetch();

                  @Override
                  public void channelActive(ChannelHandlerContext ctx) {
                    task = executor.submit(() -> { while (true) { ctx.write(fetch()); } });
                  }

                  @Override
                  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                    task.get();
                  }
                }
                """))
        .containsExactly(at(14, DISCONNECT));
  }

  @Test
  void executorThatItsOwnCallbackCloses() {
    assertThat(
            findings(
                """
                abstract class A {
                  abstract String fetch();

                  SseEmitter a() {
                    SseEmitter emitter = new SseEmitter();
                    ExecutorService executor = Executors.newCachedThreadPool();
                    CompletableFuture.supplyAsync(() -> fetch(), executor)
                        .whenComplete((text, failure) -> executor.close());
                    emitter.onCompletion(executor::shutdownNow);
                    return emitter;
                  }
                }
                """))
        .containsExactly(at(8, CLOSE));
  }
}
