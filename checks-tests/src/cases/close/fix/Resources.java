// Several resources, catch and finally: only the executors leave, the order of closing stays.
// needs: 21
package news;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

class Resources {
  CompletableFuture<Integer> executorBeforeAnotherResource(String text) throws IOException {
    try (var pool = Executors.newFixedThreadPool(2); var reader = new StringReader(text)) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter + 1, pool);
    }
  }
  private static ExecutorService open() throws IOException { return Executors.newCachedThreadPool(); }
  CompletableFuture<Integer> existingCatchThatHandlesTheFactoryOfThePool() {
    try (ExecutorService pool = open()) {
      return CompletableFuture.supplyAsync(() -> 5, pool);
    } catch (IOException e) { return CompletableFuture.failedFuture(e); }
  }
  CompletableFuture<String> existingCatch(String name) {
    try (var greeters = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
    } catch (RejectedExecutionException e) { return CompletableFuture.failedFuture(e); }
  }
  CompletableFuture<Integer> twoExecutorsInOneHeader(int size) {
    try (var download = Executors.newFixedThreadPool(3);
        var unpack = Executors.newFixedThreadPool(size)) {
      return CompletableFuture.supplyAsync(() -> 1, download)
          .thenApplyAsync(archive -> archive + 1, unpack);
    }
  }
  CompletableFuture<String> existingFinally(String name) {
    try (var greeters = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> "bye " + name, greeters);
    } finally { System.out.println("greeted " + name); }
  }
  CompletableFuture<Integer> executorAfterAnotherResource(String text) throws IOException {
    try (var reader = new StringReader(text); var pool = Executors.newFixedThreadPool(2)) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter + 2, pool);
    }
  }
  CompletableFuture<Integer> executorBetweenOtherResources(String text) throws IOException {
    try (var reader = new StringReader(text);
        var pool = Executors.newFixedThreadPool(text.length());
        var writer = new StringWriter()) {
      writer.write(reader.read());
      int length = writer.toString().length();
      return CompletableFuture.supplyAsync(() -> length, pool);
    }
  }
}
