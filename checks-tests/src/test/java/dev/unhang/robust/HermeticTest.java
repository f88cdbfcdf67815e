package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Framework;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same diagnostics, however often and in whatever company. */
@Tag("once")
final class HermeticTest {
  private static final int ROUNDS = 25;

  private static final Code REACTOR =
      Code.of(
          """
          package demo;

          import static demo.Pool.here;

          import java.util.concurrent.ExecutorService;
          import java.util.concurrent.Executors;
          import reactor.core.publisher.Flux;
          import reactor.core.publisher.Mono;
          import reactor.core.scheduler.Schedulers;

          class OnReactor {
            Flux<String> feed(Mono<String> mono, Flux<String> names, Pool pool) {
              Flux<String> later = names.publishOn(Schedulers.parallel());
              return later.concatMap(name -> { here(); pool.close(); return mono; })
                  .doOnNext(x -> {
                    here();
                    try (ExecutorService executor = Executors.newCachedThreadPool();
                        ExecutorService other = Executors.newFixedThreadPool(2)) {
                      executor.submit(() -> x.length());
                      other.execute(() -> here());
                    }
                  })
                  .publishOn(Schedulers.boundedElastic())
                  .map(x -> { here(); pool.close(); return x; })
                  .doFinally(signal -> OnVertx.stop(pool));
            }
          }
          """);
  private static final Code VERTX =
      Code.of(
          """
          package demo;

          import static demo.Pool.here;

          import io.vertx.core.AbstractVerticle;
          import java.util.concurrent.ExecutorService;
          import java.util.concurrent.Executors;

          class OnVertx extends AbstractVerticle {
            private final ExecutorService executor = Executors.newCachedThreadPool();

            @Override
            public void start() {
              here();
              executor.submit(() -> here());
              vertx.setPeriodic(100, id -> { here(); executor.close(); });
              vertx.eventBus().consumer("a", message -> { here(); stop(new Pool()); });
              vertx.executeBlocking(() -> { here(); executor.close(); return 1; });
            }

            @Override
            public void stop() {
              executor.close();
            }

            static void stop(Pool pool) {
              here();
              pool.close();
            }
          }
          """);
  private static final Code NETTY =
      Code.of(
          """
          package demo;

          import static demo.Pool.here;

          import io.netty.channel.ChannelHandlerContext;
          import io.netty.channel.ChannelInboundHandlerAdapter;
          import io.netty.channel.EventLoopGroup;

          class OnNetty extends ChannelInboundHandlerAdapter {
            private final EventLoopGroup group = null;

            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
              here();
              new Pool().close();
              context.executor().execute(() -> { here(); OnVertx.stop(new Pool()); });
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
              here();
              group.close();
            }
          }
          """);
  private static final Code WORK =
      Code.of(
          """
          package demo;

          import io.netty.channel.ChannelHandlerContext;
          import io.netty.channel.ChannelInboundHandlerAdapter;
          import java.util.concurrent.Future;
          import java.util.concurrent.TimeUnit;

          class OnClient extends ChannelInboundHandlerAdapter {
            private Future<?> ticks;
            private Future<?> others;

            @Override
            public void channelActive(ChannelHandlerContext context) {
              ticks = context.executor().scheduleAtFixedRate(context::flush, 1, 2, TimeUnit.DAYS);
              others = context.executor().scheduleAtFixedRate(context::read, 3, 4, TimeUnit.DAYS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
              Tasks.stop(others);
            }
          }
          """);
  private static final Code TASKS =
      Code.of(
          """
          package demo;

          import java.util.concurrent.Future;

          class Tasks {
            static void stop(Future<?> task) {
              task.cancel(true);
            }
          }
          """);
  private static final Code JDK =
      Code.of(
          """
          package demo;

          import static demo.Pool.here;

          import java.util.concurrent.CompletableFuture;
          import java.util.concurrent.ExecutorService;
          import java.util.concurrent.Executors;

          class OnJdk {
            CompletableFuture<Integer> fetch() {
              try (ExecutorService a = Executors.newCachedThreadPool();
                  ExecutorService b = Executors.newCachedThreadPool()) {
                here();
                CompletableFuture.runAsync(() -> here(), a).whenComplete((x, e) -> b.close());
                return CompletableFuture.supplyAsync(() -> 1, b);
              }
            }
          }
          """);
  private static final ImmutableList<Code> SOURCES =
      ImmutableList.of(REACTOR, VERTX, NETTY, JDK, WORK, TASKS, Sample.POOL);

  @TempDir private Path folder;
  private Daemon daemon;

  @BeforeEach
  void start() {
    daemon =
        Sample.daemon(
            folder, Framework.classPathOf(ImmutableList.of("REACTOR", "VERTX5", "NETTY")));
  }

  @AfterEach
  void stop() {
    daemon.close();
  }

  @Test
  void sameDiagnosticsInTheSameOrderHoweverTheFilesAreOrdered() {
    Daemon.Outcome first = daemon.compile(ImmutableList.of(), SOURCES);
    assertWithMessage("%s", first).that(first.success()).isTrue();
    for (Code code : ImmutableList.of(REACTOR, VERTX, NETTY, JDK)) {
      assertThat(first.about(code).toString()).contains("[ExecutorCloseInAsyncHandler]");
    }
    assertThat(first.about(WORK).toString()).contains("[DisconnectWithoutCancel]");
    assertThat(first.count("[DisconnectWithoutCancel]")).isEqualTo(1);

    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      List<Code> shuffled = new ArrayList<>(SOURCES);
      Collections.shuffle(shuffled, random);
      Daemon.Outcome next = daemon.compile(ImmutableList.of(), shuffled);
      for (Code code : SOURCES) {
        assertThat(next.about(code)).containsExactlyElementsIn(first.about(code)).inOrder();
      }
      assertThat(next.diagnostics()).hasSize(first.diagnostics().size());
    }
  }

  @Test
  void sameDiagnosticsInAnotherDaemon() {
    Daemon.Outcome first = daemon.compile(ImmutableList.of(), SOURCES);
    stop();
    start();

    Daemon.Outcome second = daemon.compile(ImmutableList.of(), SOURCES);

    assertThat(second.diagnostics()).containsExactlyElementsIn(first.diagnostics()).inOrder();
  }

  @Test
  void whatWasCompiledBeforeDoesNotMatter() {
    Code own = Code.of("package demo;\nclass OnJdk { void fetch() {} }\n");
    Daemon.Outcome first = daemon.compile(JDK, Sample.POOL);
    daemon.compile(own);
    daemon.compile(Code.of("package demo;\nclass OnJdk { Gone fetch( { } }\n"), Sample.POOL);

    Daemon.Outcome second = daemon.compile(JDK, Sample.POOL);

    assertThat(second.diagnostics()).containsExactlyElementsIn(first.diagnostics()).inOrder();
    assertThat(daemon.compile(own).diagnostics()).isEmpty();
  }
}
