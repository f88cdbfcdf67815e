// Tasks that wait for the end of the executor which runs them, in any kind of program.
// with: OKHTTP
package tools;

import java.util.concurrent.*;
import okhttp3.*;

class OwnExecutor {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

  void task() {
    pool.execute(() -> {
      pool.shutdown();
      try { pool.awaitTermination(1, TimeUnit.HOURS); } catch (InterruptedException e) { System.out.println("1"); } // FINDING: waits for the end of `pool`, and this code runs on a thread of it, which cannot end meanwhile
    });
  }
  void watchdog() {
    timer.schedule(() -> { timer.shutdown(); return timer.awaitTermination(2, TimeUnit.MINUTES); }, 3, TimeUnit.SECONDS); // FINDING: on a thread of it
  }
  void callback() {
    CompletableFuture.runAsync(() -> System.out.println("4"), pool).thenRun(this::end);
  }
  private void end() {
    pool.shutdown();
    try { pool.awaitTermination(5, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("5"); } // FINDING: on a thread of it
  }
  void callbackOfTheSameExecutor(CompletableFuture<String> answer) {
    answer.thenRunAsync(() -> {
      pool.shutdown();
      try { pool.awaitTermination(9, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("9"); } // FINDING: on a thread of it
    }, pool);
  }
  void callbackOfAnotherExecutor() { // SILENT
    CompletableFuture.runAsync(() -> System.out.println("10"), pool).thenRunAsync(() -> {
      pool.shutdown();
      try { pool.awaitTermination(10, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("10"); }
    }, timer);
  }
  void otherExecutor() { // SILENT
    timer.execute(() -> {
      pool.shutdown();
      try { pool.awaitTermination(6, TimeUnit.HOURS); } catch (InterruptedException e) { System.out.println("6"); }
    });
  }
  void asksOnly() { // SILENT
    pool.execute(() -> {
      pool.shutdown();
      try { pool.awaitTermination(0, TimeUnit.HOURS); } catch (InterruptedException e) { System.out.println("7"); }
    });
  }

  void dispatcher(OkHttpClient http, Request request) {
    http.newCall(request).enqueue(new Callback() {
      @Override public void onFailure(Call call, java.io.IOException e) { System.out.println(e); }
      @Override public void onResponse(Call call, Response response) {
        ExecutorService own = http.dispatcher().executorService();
        own.shutdown();
        try { own.awaitTermination(8, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("8"); } // KNOWN GAP: which pool runs a callback of a library is in no model.
      }
    });
  }
}
