// The situations of VSTHRD002 and VSTHRD103 in which the task has ended, and places that may wait.
// with: ARMERIA, JUNIT
package news;

import com.linecorp.armeria.server.Server;
import java.util.concurrent.*;

class AsyncMethodsDone {
  private Server server;

  class Methods {
    CompletableFuture<String> taskCheckedBefore(CompletableFuture<String> news) throws Exception { // SILENT
      CompletableFuture<Void> stopping = server.stop();
      if (stopping.isDone()) { stopping.join(); }
      return news.thenApply(String::trim);
    }

    CompletableFuture<String> exceptionOfACompletedTask(CompletableFuture<String> news) throws Exception { // SILENT
      CompletableFuture<Void> stopping = server.stop();
      if (stopping.isCompletedExceptionally()) { stopping.join(); }
      return news.thenApply(String::trim);
    }

    public static void main(String[] arguments) { Server.builder().build().stop().join(); } // SILENT

    @org.junit.jupiter.api.Test CompletableFuture<String> testCase() { // SILENT
      server.stop().join();
      return CompletableFuture.supplyAsync(() -> "loaded");
    }

    CompletableFuture<String> completedTask(CompletableFuture<String> news) throws Exception { // SILENT
      CompletableFuture.completedFuture(1).join();
      return news.thenApply(String::trim);
    }

    CompletableFuture<String> valueIfPresent(CompletableFuture<String> news) throws Exception { // SILENT
      System.out.println(server.stop().getNow(null));
      return news.thenApply(String::trim);
    }

    CompletableFuture<String> taskCheckedBeforeByAnEarlyReturn(CompletableFuture<String> news) throws Exception { // SILENT
      CompletableFuture<Void> stopping = server.stop();
      if (!stopping.isDone()) { return news; }
      stopping.join();
      return news.thenApply(String::trim);
    }

    void continuationOfTheSameTask() { // SILENT
      CompletableFuture<Void> stopping = server.stop();
      stopping.thenRun(() -> System.out.println(stopping.join()));
    }

    CompletableFuture<String> closeWithAnAsynchronousAlternativeIsTheOtherCheck(CompletableFuture<String> news) throws Exception { // SILENT
      server.close();
      return news.thenApply(String::trim);
    }

    CompletableFuture<String> resultOfATaskIsNotCovered(CompletableFuture<String> news) throws Exception { // SILENT
      System.out.println(news.get() + news.join());
      return news.thenApply(String::trim);
    }
  }

  class ContinuationOfAllTasks {
    void attach(CompletableFuture<String> news) {
      CompletableFuture<Void> stopping = server.stop();
      CompletableFuture.allOf(news, stopping).thenRun(() -> System.out.println(stopping.join())); // FALSE FINDING: join
    }
  }

  class MethodReference {
    void attach(CompletableFuture<String> news) {
      CompletableFuture<Void> stopping = server.stop();
      news.thenRun(stopping::join); // FINDING: join
    }
  }

  class OtherTaskCheckedBefore {
    CompletableFuture<String> load(CompletableFuture<String> news) throws Exception {
      CompletableFuture<Void> stopping = server.stop();
      if (news.isDone()) { stopping.join(); } // FINDING: join
      return news.thenApply(String::trim);
    }
  }

  class ContinuationOfAnotherTask {
    void attach(CompletableFuture<String> news) {
      CompletableFuture<Void> stopping = server.stop();
      news.thenRun(() -> System.out.println(stopping.join())); // FINDING: join
    }
  }
}
