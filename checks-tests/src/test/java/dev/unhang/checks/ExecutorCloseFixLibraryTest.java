package dev.unhang.checks;

import static dev.unhang.testing.Framework.LOMBOK;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Patches in the terms of a library: Lombok, Netty, RxJava. */
@NeedsJdk21
final class ExecutorCloseFixLibraryTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void disposableFromAutoCloseable() {
    checks
        .with(RXJAVA3)
        .fixes(
            """
            package news;

            import io.reactivex.rxjava3.core.Observable;
            import io.reactivex.rxjava3.disposables.Disposable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Sensors {
              Observable<Integer> readings() {
                return Observable.create(
                    emitter -> {
                      ExecutorService sampler = Executors.newSingleThreadExecutor();
                      sampler.execute(() -> emitter.onNext(23));
                      emitter.setDisposable(Disposable.fromAutoCloseable(sampler));
                    });
              }
            }
            """,
            """
            package news;

            import io.reactivex.rxjava3.core.Observable;
            import io.reactivex.rxjava3.disposables.Disposable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;

            class Sensors {
              Observable<Integer> readings() {
                return Observable.create(
                    emitter -> {
                      ExecutorService sampler = Executors.newSingleThreadExecutor();
                      sampler.execute(() -> emitter.onNext(23));
                      emitter.setDisposable(Disposable.fromRunnable(sampler::shutdown));
                    });
              }
            }
            """);
  }

  @Test
  void lombokCleanup() {
    checks
        .with(LOMBOK)
        .fixes(
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import lombok.Cleanup;

            class WithLombok {
              CompletableFuture<Integer> answer() {
                @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
                return CompletableFuture.supplyAsync(() -> 42, deepThought);
              }
            }
            """,
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import lombok.Cleanup;

            class WithLombok {
              CompletableFuture<Integer> answer() {
                @Cleanup("shutdown") ExecutorService deepThought = Executors.newSingleThreadExecutor();
                return CompletableFuture.supplyAsync(() -> 42, deepThought);
              }
            }
            """);
  }

  @Test
  void nettyGroupHasItsOwnShutdownBecauseTheJdksIsDeprecatedThere() {
    checks
        .with(NETTY)
        .fixes(
            """
            package news;

            import io.netty.channel.nio.NioEventLoopGroup;
            import java.util.concurrent.CompletableFuture;

            class Client {
              CompletableFuture<String> fetch(String host) {
                CompletableFuture<String> body = new CompletableFuture<>();
                NioEventLoopGroup group = new NioEventLoopGroup(1);
                group.execute(() -> body.complete("from " + host));
                group.close();
                return body;
              }
            }
            """,
            """
            package news;

            import io.netty.channel.nio.NioEventLoopGroup;
            import java.util.concurrent.CompletableFuture;

            class Client {
              CompletableFuture<String> fetch(String host) {
                CompletableFuture<String> body = new CompletableFuture<>();
                NioEventLoopGroup group = new NioEventLoopGroup(1);
                group.execute(() -> body.complete("from " + host));
                var unusedGroup = group.shutdownGracefully();
                return body;
              }
            }
            """);
  }
}
