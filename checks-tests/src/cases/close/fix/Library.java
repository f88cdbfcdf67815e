// Patches in the terms of a library: Lombok, Netty, RxJava.
// with: LOMBOK, NETTY, RXJAVA3
// needs: 21
package news;

import io.netty.channel.nio.NioEventLoopGroup;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lombok.Cleanup;

class Library {
  Observable<Integer> disposableFromAutoCloseable() {
    return Observable.create(emitter -> {
          ExecutorService sampler = Executors.newSingleThreadExecutor();
          sampler.execute(() -> emitter.onNext(23));
          emitter.setDisposable(Disposable.fromAutoCloseable(sampler));
        });
  }
  CompletableFuture<Integer> lombokCleanup() {
    @Cleanup ExecutorService deepThought = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> 42, deepThought);
  }
  CompletableFuture<String> nettyGroupHasItsOwnShutdownBecauseTheJdksIsDeprecatedThere(String host) {
    CompletableFuture<String> body = new CompletableFuture<>();
    NioEventLoopGroup group = new NioEventLoopGroup(1);
    group.execute(() -> body.complete("from " + host));
    group.close();
    return body;
  }
}
