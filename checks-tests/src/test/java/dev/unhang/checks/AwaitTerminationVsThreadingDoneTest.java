package dev.unhang.checks;

import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.JUNIT;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * The situations of VSTHRD002 and VSTHRD103 in which the task has ended, and places that may wait.
 */
final class AwaitTerminationVsThreadingDoneTest {
  private static final String HEADER =
      """
      package news;

      import com.linecorp.armeria.server.Server;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;

      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(ARMERIA, JUNIT);

  /** A class with a field {@code server} and {@code members}. */
  private static String site(String members) {
    return HEADER + "class Site {\n  private Server server;\n\n" + members.indent(2) + "}\n";
  }

  /** A {@link #site} with a method that returns an unfinished future after {@code statements}. */
  private static String async(String statements) {
    return site(
        "CompletableFuture<String> load(CompletableFuture<String> news) throws Exception {\n"
            + statements.indent(2)
            + "  return news.thenApply(String::trim);\n}\n");
  }

  @Test
  void taskCheckedBefore() {
    checks.silentOn(
        async(
            """
            CompletableFuture<Void> stopping = server.stop();
            if (stopping.isDone()) {
              stopping.join();
            }
            """));
  }

  @Test
  void taskCheckedBeforeByAnEarlyReturn() {
    checks.silentOn(
        async(
            """
            CompletableFuture<Void> stopping = server.stop();
            if (!stopping.isDone()) {
              return news;
            }
            stopping.join();
            """));
  }

  @Test
  void otherTaskCheckedBefore() {
    checks.reports(
        async(
            """
            CompletableFuture<Void> stopping = server.stop();
            if (news.isDone()) {
              // BUG: Diagnostic contains: join
              stopping.join();
            }
            """));
  }

  @Test
  void continuationOfTheSameTask() {
    checks.silentOn(
        site(
            """
            void attach() {
              CompletableFuture<Void> stopping = server.stop();
              stopping.thenRun(() -> System.out.println(stopping.join()));
            }
            """));
  }

  @Test
  void continuationOfAnotherTask() {
    checks.reports(
        site(
            """
            void attach(CompletableFuture<String> news) {
              CompletableFuture<Void> stopping = server.stop();
              // BUG: Diagnostic contains: join
              news.thenRun(() -> System.out.println(stopping.join()));
            }
            """));
  }

  @Test
  void knownGapContinuationOfAllTasks() {
    checks.reports(
        site(
            """
            void attach(CompletableFuture<String> news) {
              CompletableFuture<Void> stopping = server.stop();
              CompletableFuture.allOf(news, stopping)
                  // BUG: Diagnostic contains: join
                  .thenRun(() -> System.out.println(stopping.join()));
            }
            """));
  }

  @Test
  void completedTask() {
    checks.silentOn(async("CompletableFuture.completedFuture(1).join();\n"));
  }

  @Test
  void exceptionOfACompletedTask() {
    checks.silentOn(
        async(
            """
            CompletableFuture<Void> stopping = server.stop();
            if (stopping.isCompletedExceptionally()) {
              stopping.join();
            }
            """));
  }

  @Test
  void valueIfPresent() {
    checks.silentOn(async("System.out.println(server.stop().getNow(null));\n"));
  }

  @Test
  void methodReference() {
    checks.reports(
        site(
            """
            void attach(CompletableFuture<String> news) {
              CompletableFuture<Void> stopping = server.stop();
              // BUG: Diagnostic contains: join
              news.thenRun(stopping::join);
            }
            """));
  }

  @Test
  void closeWithAnAsynchronousAlternativeIsTheOtherCheck() {
    checks.silentOn(async("server.close();\n"));
  }

  @Test
  void closeWithAnAsynchronousAlternative() {
    Checks.of(ExecutorCloseInAsyncHandler.class)
        .with(ARMERIA)
        .reports(
            async(
                """
                // BUG: Diagnostic contains: close
                server.close();
                """));
  }

  @Test
  void main() {
    checks.silentOn(
        site(
            """
            public static void main(String[] arguments) {
              Server.builder().build().stop().join();
            }
            """));
  }

  @Test
  void test() {
    checks.silentOn(
        site(
            """
            @org.junit.jupiter.api.Test
            CompletableFuture<String> loads() {
              server.stop().join();
              return CompletableFuture.supplyAsync(() -> "loaded");
            }
            """));
  }

  @Test
  void resultOfATaskIsNotCovered() {
    checks.silentOn(async("System.out.println(news.get() + news.join());\n"));
  }
}
