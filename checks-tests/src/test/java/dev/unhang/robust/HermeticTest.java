package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Framework;
import dev.unhang.testing.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same input gives the same diagnostics, however often and in whatever company. */
@Tag("once")
final class HermeticTest {
  private static final int ROUNDS = 25;

  private static final Source REACTOR =
      Source.of(
          """
          package demo;
          import static demo.Pool.here;
          import java.util.concurrent.*;
          import reactor.core.publisher.*;
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
                  }).publishOn(Schedulers.boundedElastic())
                  .map(x -> { here(); pool.close(); return x; })
                  .doFinally(signal -> OnVertx.stop(pool));
            }
          }
          """);
  private static final Source VERTX =
      Source.of(
          """
          package demo;
          import static demo.Pool.here;
          import io.vertx.core.AbstractVerticle;
          import java.util.concurrent.*;
          class OnVertx extends AbstractVerticle {
            private final ExecutorService executor = Executors.newCachedThreadPool();
            @Override public void start() {
              here();
              executor.submit(() -> here());
              vertx.setPeriodic(100, id -> { here(); executor.close(); });
              vertx.eventBus().consumer("a", message -> { here(); stop(new Pool()); });
              vertx.executeBlocking(() -> { here(); executor.close(); return 1; });
            }
            @Override public void stop() { executor.close(); }
            static void stop(Pool pool) { here(); pool.close(); }
          }
          """);
  private static final Source NETTY =
      Source.of(
          """
          package demo;
          import static demo.Pool.here;
          import io.netty.channel.*;
          class OnNetty extends ChannelInboundHandlerAdapter {
            private final EventLoopGroup group = null;
            @Override public void channelRead(ChannelHandlerContext context, Object message) {
              here();
              new Pool().close();
              context.executor().execute(() -> { here(); OnVertx.stop(new Pool()); });
            }
            @Override public void channelInactive(ChannelHandlerContext context) {
              here();
              group.close();
            }
          }
          """);
  private static final Source WORK =
      Source.of(
          """
          package demo;
          import io.netty.channel.*;
          import java.util.concurrent.*;
          class OnClient extends ChannelInboundHandlerAdapter {
            private Future<?> ticks;
            private Future<?> others;
            @Override public void channelActive(ChannelHandlerContext context) {
              ticks = context.executor().scheduleAtFixedRate(context::flush, 1, 2, TimeUnit.DAYS);
              others = context.executor().scheduleAtFixedRate(context::read, 3, 4, TimeUnit.DAYS);
            }
            @Override public void channelInactive(ChannelHandlerContext context) {
              Tasks.stop(others);
            }
          }
          """);
  private static final Source TASKS =
      Source.of(
          """
          package demo;
          import java.util.concurrent.Future;
          class Tasks {
            static void stop(Future<?> task) { task.cancel(true); }
          }
          """);
  private static final Source JDK =
      Source.of(
          """
          package demo;
          import static demo.Pool.here;
          import java.util.concurrent.*;
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
  private static final ImmutableList<Source> SOURCES =
      ImmutableList.of(REACTOR, VERTX, NETTY, JDK, WORK, TASKS, Sample.POOL);

  @AutoClose private final Daemon daemon = newDaemon();

  private static Daemon newDaemon() {
    return Sample.daemon(Framework.classPathOf(ImmutableList.of("REACTOR", "VERTX5", "NETTY")));
  }

  @Test
  void sameDiagnosticsInTheSameOrderHoweverTheFilesAreOrdered() {
    Daemon.Outcome first = daemon.compile(ImmutableList.of(), SOURCES);
    assertWithMessage("%s", first).that(first.success()).isTrue();
    for (Source code : ImmutableList.of(REACTOR, VERTX, NETTY, JDK)) {
      assertThat(first.about(code).toString()).contains("[ExecutorCloseInAsyncHandler]");
    }
    assertThat(first.about(WORK).toString()).contains("[DisconnectWithoutCancel]");
    assertThat(first.count("[DisconnectWithoutCancel]")).isEqualTo(1);

    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      List<Source> shuffled = new ArrayList<>(SOURCES);
      Collections.shuffle(shuffled, random);
      Daemon.Outcome next = daemon.compile(ImmutableList.of(), shuffled);
      for (Source code : SOURCES) {
        assertThat(next.about(code)).containsExactlyElementsIn(first.about(code)).inOrder();
      }
      assertThat(next.diagnostics()).hasSize(first.diagnostics().size());
    }
  }

  @Test
  void sameDiagnosticsInAnotherDaemon() {
    Daemon.Outcome first = daemon.compile(ImmutableList.of(), SOURCES);
    daemon.close();

    try (Daemon another = newDaemon()) {
      Daemon.Outcome second = another.compile(ImmutableList.of(), SOURCES);
      assertThat(second.diagnostics()).containsExactlyElementsIn(first.diagnostics()).inOrder();
    }
  }

  @Test
  void whatWasCompiledBeforeDoesNotMatter() {
    Source own = Source.of("package demo;\nclass OnJdk { void fetch() {} }\n");
    Daemon.Outcome first = daemon.compile(JDK, Sample.POOL);
    daemon.compile(own);
    daemon.compile(Source.of("package demo;\nclass OnJdk { Gone fetch( { } }\n"), Sample.POOL);

    Daemon.Outcome second = daemon.compile(JDK, Sample.POOL);

    assertThat(second.diagnostics()).containsExactlyElementsIn(first.diagnostics()).inOrder();
    assertThat(daemon.compile(own).diagnostics()).isEmpty();
  }
}
