// Code that looks wrong and is not: everything joined, nothing to wait for, other types.
// with: REACTOR
// stubs: jakarta/ws/rs/sse/SseEventSink.java, org/asynchttpclient/AsyncHttpClient.java
// needs: 21
package news;

import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.asynchttpclient.AsyncHttpClient;
import reactor.core.publisher.Mono;

class Methods {
  private Runnable stopper;
  CompletableFuture<Integer> silentCode(int whole) { // SILENT
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try { return CompletableFuture.supplyAsync(() -> whole / 2, executor); } finally { executor.shutdown(); }
  }
  CompletableFuture<String> asyncHttpClientWhoseCloseDoesNotWait(AsyncHttpClient client) throws IOException { // SILENT
    try (client) { return client.get("http://localhost:8080/"); }
  }
  interface Registrar {
    void whatever(Runnable code);
  }
  void lambdaWhoseUseIsUnknown(Registrar registrar, ExecutorService pool) { // SILENT
    registrar.whatever(() -> pool.close());
    registrar.whatever(() -> {
          try (var other = Executors.newFixedThreadPool(2)) { other.submit(() -> System.out.println("?")); }
        });
  }
  interface Executor {
    void close();
  }
  void otherTypeWithACloseMethodInACallback(CompletableFuture<Void> last, Executor notAnExecutorService) { // SILENT
    last.thenRun(notAnExecutorService::close);
    last.whenComplete((nothing, error) -> notAnExecutorService.close());
  }
  CompletionStage<String> joinedWithAllOfInAFutureMethod() { // SILENT
    try (var pool = Executors.newFixedThreadPool(2)) {
      var salt = CompletableFuture.supplyAsync(() -> "salt", pool);
      var pepper = CompletableFuture.supplyAsync(() -> "pepper", pool);
      CompletableFuture.allOf(salt, pepper).join();
      return CompletableFuture.completedStage(salt.join() + " and " + pepper.join());
    }
  }
  Mono<Integer> invokeAllInAMonoMethodOutsideAnyServer(List<Callable<Integer>> booths) throws InterruptedException { // SILENT
    try (var clerks = Executors.newFixedThreadPool(7)) { return Mono.just(clerks.invokeAll(booths).size()); }
  }
  CompletableFuture<Boolean> executorOnWhichNothingIsStarted() { // SILENT
    try (var probe = Executors.newFixedThreadPool(1)) {
      return CompletableFuture.completedFuture(!probe.isShutdown());
    }
  }
  CompletableFuture<Integer> joinedInAStreamInAFutureMethod(List<String> words) { // SILENT
    try (var pool = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Integer>> lengths = words.stream()
              .map(word -> CompletableFuture.supplyAsync(word::length, pool)).toList();
      int joinedInAStreamInAFutureMethod = lengths.stream().mapToInt(CompletableFuture::join).sum();
      return CompletableFuture.completedFuture(joinedInAStreamInAFutureMethod);
    }
  }
  CompletionStage<?> sseEventSinkCase(SseEventSink sink) { // SILENT
    try (SseEventSink closing = sink) { return closing.send("bye"); }
  }
  CompletableFuture<Long> streamsAndReaders(Path file) throws IOException { // SILENT
    try (Stream<String> lines = Files.lines(file)) {
      return CompletableFuture.completedFuture(lines.count());
    }
  }
  CompletableFuture<Void> anonymousRunnableWhoseUseIsUnknown(ExecutorService pool) { // SILENT
    stopper = new Runnable() {
          @Override public void run() { pool.close(); }
        };
    return CompletableFuture.completedFuture(null);
  }
}
