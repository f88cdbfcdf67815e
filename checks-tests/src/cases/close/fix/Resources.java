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

class ExecutorBeforeAnotherResource {
  CompletableFuture<Integer> letter(String text) throws IOException {
    try (var pool = Executors.newFixedThreadPool(2); var reader = new StringReader(text)) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter + 1, pool);
    }
  }
}

class ExistingCatchThatHandlesTheFactoryOfThePool {
  private static ExecutorService open() throws IOException {
    return Executors.newCachedThreadPool();
  }
  CompletableFuture<Integer> start() {
    try (ExecutorService pool = open()) {
      return CompletableFuture.supplyAsync(() -> 5, pool);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}

class ExistingCatch {
  CompletableFuture<String> greet(String name) {
    try (var greeters = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> "hello " + name, greeters);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}

class TwoExecutorsInOneHeader {
  CompletableFuture<Integer> pipeline(int size) {
    try (var download = Executors.newFixedThreadPool(3);
        var unpack = Executors.newFixedThreadPool(size)) {
      return CompletableFuture.supplyAsync(() -> 1, download)
          .thenApplyAsync(archive -> archive + 1, unpack);
    }
  }
}

class ExistingFinally {
  CompletableFuture<String> greet(String name) {
    try (var greeters = Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> "bye " + name, greeters);
    } finally {
      System.out.println("greeted " + name);
    }
  }
}

class ExecutorAfterAnotherResource {
  CompletableFuture<Integer> letter(String text) throws IOException {
    try (var reader = new StringReader(text); var pool = Executors.newFixedThreadPool(2)) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter + 2, pool);
    }
  }
}

class ExecutorBetweenOtherResources {
  CompletableFuture<Integer> copy(String text) throws IOException {
    try (var reader = new StringReader(text);
        var pool = Executors.newFixedThreadPool(text.length());
        var writer = new StringWriter()) {
      writer.write(reader.read());
      int length = writer.toString().length();
      return CompletableFuture.supplyAsync(() -> length, pool);
    }
  }
}
