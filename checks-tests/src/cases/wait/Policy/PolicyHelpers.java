package news;

import java.util.concurrent.*;

final class CloseInAnotherFileIsAFindingCloser {
  static void close(ExecutorService tasks) { tasks.close(); } // HERE: closeInAnotherFileIsAFinding
}

final class ResourceInAnotherFileIsAFindingPage {
  static void render() {
    try (ExecutorService tasks = Executors.newCachedThreadPool()) { // HERE: resourceInAnotherFileIsAFinding
      tasks.submit(() -> System.out.println("sports"));
    }
  }
}

final class Page {
  static CompletableFuture<String> render() {
    try (ExecutorService tasks = Executors.newCachedThreadPool()) {
      return CompletableFuture.supplyAsync(() -> "sports", tasks);
    }
  }
}
