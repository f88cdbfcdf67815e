package dev.unhang.checks;

import static dev.unhang.testing.Framework.ARMERIA;
import static dev.unhang.testing.Framework.JUNIT;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/**
 * The situations that VSTHRD002 and VSTHRD103 of vs-threading know: waiting for an asynchronous end
 * in code that is asynchronous itself. In our own words, and about the end of a server.
 */
final class AwaitTerminationVsThreadingTest {
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
  void joinInAnAsynchronousMethod() {
    checks.reports(
        async(
            """
            // BUG: Diagnostic contains: join
            server.stop().join();
            """));
  }

  @Test
  void getInAnAsynchronousMethod() {
    checks.reports(
        async(
            """
            // BUG: Diagnostic contains: get
            server.stop().get();
            """));
  }

  @Test
  void getWithATimeoutInAnAsynchronousMethod() {
    checks.reports(
        async(
            """
            // BUG: Diagnostic contains: get
            server.stop().get(1, TimeUnit.SECONDS);
            """));
  }

  @Test
  void throughALocal() {
    checks.reports(
        async(
            """
            CompletableFuture<Void> stopping = server.stop();
            System.out.println("stopping");
            // BUG: Diagnostic contains: join
            stopping.join();
            """));
  }

  @Test
  void inASynchronousMethodOfNoHandler() {
    checks.silentOn(
        site(
            """
            void stop() {
              server.stop().join();
            }
            """));
  }

  @Test
  void inALambdaThatIsACallback() {
    checks.reports(
        site(
            """
            void attach(CompletionStage<String> news) {
              // BUG: Diagnostic contains: join
              news.thenAccept(headline -> server.stop().join());
            }
            """));
  }

  @Test
  void inAnAnonymousCallback() {
    checks.reports(
        site(
            """
            void attach(CompletionStage<String> news) {
              news.thenAccept(
                  new Consumer<String>() {
                    @Override
                    public void accept(String headline) {
                      // BUG: Diagnostic contains: join
                      server.stop().join();
                    }
                  });
            }
            """));
  }

  @Test
  void inALambdaThatReturnsAFuture() {
    checks.reports(
        site(
            """
            CompletionStage<String> attach(CompletionStage<String> news) {
              return news.thenCompose(
                  headline -> {
                    // BUG: Diagnostic contains: join
                    server.stop().join();
                    return news;
                  });
            }
            """));
  }

  @Test
  void inALambdaOfAnAsynchronousMethodThatRunsInPlace() {
    checks.reports(
        async(
            """
            List.of(server)
                .forEach(
                    each -> {
                      // BUG: Diagnostic contains: join
                      each.stop().join();
                    });
            """));
  }

  @Test
  void inALambdaThatIsHandedToAnExecutor() {
    checks.silentOn(async("CompletableFuture.runAsync(() -> server.stop().join());\n"));
  }

  @Test
  void knownGapInAGetter() {
    checks.silentOn(
        site(
            """
            CompletableFuture<String> load(CompletableFuture<String> news) {
              System.out.println(getState());
              return news.thenApply(String::trim);
            }

            private String getState() {
              server.stop().join();
              return "stopped";
            }
            """));
  }

  @Test
  void inAGetterThatReturnsAFuture() {
    checks.reports(
        site(
            """
            private CompletableFuture<String> last = new CompletableFuture<>();

            CompletableFuture<String> getLast() {
              // BUG: Diagnostic contains: join
              server.stop().join();
              return last;
            }
            """));
  }

  @Test
  void inAnOverride() {
    checks.reports(
        site(
                """
                static class Page extends Base {
                  @Override
                  CompletableFuture<String> load(Server server) {
                    // BUG: Diagnostic contains: join
                    server.stop().join();
                    return CompletableFuture.supplyAsync(() -> "page");
                  }
                }
                """)
            + """
            abstract class Base {
              abstract CompletableFuture<String> load(Server server);
            }
            """);
  }

  @Test
  void knownGapInAnInitializerOfAField() {
    checks.silentOn(
        site(
            """
            CompletableFuture<String> load(CompletableFuture<String> news) {
              System.out.println(new Stopped(server));
              return news.thenApply(String::trim);
            }

            static class Stopped {
              Stopped(Server server) {
                server.stop().join();
              }
            }
            """));
  }

  @Test
  void inAConditionalExpression() {
    checks.reports(
        async(
            """
            // BUG: Diagnostic contains: join
            Object result = news.isDone() ? "done" : server.stop().join();
            System.out.println(result);
            """));
  }

  @Test
  void inAReturnStatement() {
    checks.reports(
        site(
            """
            CompletableFuture<Object> load(CompletableFuture<String> news) {
              // BUG: Diagnostic contains: join
              return news.thenApply(headline -> server.stop().join());
            }
            """));
  }
}
