// framework: Guava
// with: guava:33, failureaccess:1
package guava;
import com.google.common.collect.Lists;
import com.google.common.eventbus.Subscribe;
import com.google.common.util.concurrent.*;

final class Futures {
  void callbackOnTheCompletingThread(ListenableFuture<String> future) {
    com.google.common.util.concurrent.Futures.addCallback(future, new FutureCallback<>() {
      @Override public void onSuccess(String text) { here(); } // ASYNC_HANDLER: a Guava callback
      @Override public void onFailure(Throwable failure) {}
    }, MoreExecutors.directExecutor());
  }
  void callbackOnAnExecutor(ListenableFuture<String> future, Executor pool) {
    com.google.common.util.concurrent.Futures.addCallback(future, new FutureCallback<>() {
      @Override public void onSuccess(String text) { here(); } // MAY_BLOCK
      @Override public void onFailure(Throwable failure) {}
    }, pool);
  }
  void transformedDirectly(ListenableFuture<String> future) {
    com.google.common.util.concurrent.Futures.transform(future,
        text -> here(), MoreExecutors.directExecutor()); // ASYNC_HANDLER: a Guava callback: lambda handed to `Futures.transform`
  }
  void transformedOnAnExecutor(ListenableFuture<String> future, Executor pool) {
    com.google.common.util.concurrent.Futures.transform(future, text -> here(), pool); // MAY_BLOCK: lambda handed to `Futures.transform`
  }
  void fluent(FluentFuture<String> future) {
    Executor direct = MoreExecutors.directExecutor();
    future.transform(text -> here(), direct); // ASYNC_HANDLER: lambda handed to `FluentFuture.transform`
  }
  void listener(ListenableFuture<String> future, Executor pool) {
    future.addListener(() -> here(), pool); // MAY_BLOCK: lambda handed to `ListenableFuture.addListener`
  }
  void listenerOnTheLoop(ListenableFuture<String> future) {
    future.addListener(() -> here(), javax.swing.SwingUtilities::invokeLater); // EVENT_LOOP: a Swing event loop: lambda handed to `ListenableFuture.addListener`
  }
  void listenerDirectly(ListenableFuture<String> future) {
    future.addListener(() -> here(), Runnable::run); // ASYNC_HANDLER: lambda handed to `ListenableFuture.addListener`
  }
  void submitted(ListeningExecutorService pool) { pool.submit(() -> here()); } // MAY_BLOCK: lambda handed to `ListeningExecutorService.submit`
  ListenableFuture<String> submittedToTheCaller() {
    return MoreExecutors.newDirectExecutorService().submit(() -> here()); // ASYNC_HANDLER: `submittedToTheCaller` returns `ListenableFuture`
  }
  void inPlace(List<String> texts) { Lists.transform(texts, text -> here()); } // UNKNOWN
  @Subscribe void event(String text) { here(); } // UNKNOWN
  static final class Idle extends AbstractIdleService {
    @Override protected void startUp() {}
    @Override protected void shutDown() { here(); } // MAY_BLOCK: `shutDown` overrides `AbstractIdleService.shutDown`
  }
}
