package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Code that a jump leaves out needs no end; a reply, a result and a {@code finally} do. */
@NeedsJdk21
final class CodeBehindTheEndTest {
  private static Checks waits() {
    return Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);
  }

  private static Checks closes() {
    return Checks.of(ExecutorCloseInAsyncHandler.class).with(NETTY);
  }

  private static String handler(String body, String rest) {
    return """
    package news;

    import io.netty.channel.*;
    import java.util.*;
    import java.util.concurrent.*;

    class Handler extends ChannelInboundHandlerAdapter {
      private final ExecutorService pool = Executors.newFixedThreadPool(2);
      private final List<Runnable> jobs = new ArrayList<>();

      @Override
      public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
    %s  }
    %s}
    """
        .formatted(body.indent(4), rest.indent(2));
  }

  /** The wait goes, and nothing else. */
  private static void goes(String body) {
    String source = handler(body, "");
    waits()
        .fixes(
            source, source.replaceFirst(" *pool.awaitTermination\\(1, TimeUnit.MINUTES\\);\n", ""));
  }

  @Test
  void behindReturn() {
    goes(
        """
        if (msg instanceof String) {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          return;
        }
        ctx.writeAndFlush("11");
        """);
  }

  @Test
  void behindThrow() {
    goes(
        """
        if (msg instanceof String) {
          pool.shutdown();
          pool.awaitTermination(1, TimeUnit.MINUTES);
          throw new IllegalStateException("12");
        }
        ctx.writeAndFlush("13");
        """);
  }

  @Test
  void behindReturnInsideATry() {
    goes(
        """
        try {
          if (msg instanceof String) {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
            return;
          }
        } finally {
          System.out.println("14");
        }
        ctx.writeAndFlush("15");
        """);
  }

  @Test
  void behindThrowThatNobodyAnswers() {
    goes(
        """
        try {
          if (msg instanceof String) {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
            throw new IllegalStateException("16");
          }
          ctx.writeAndFlush("17");
        } catch (IllegalStateException e) {
          System.err.println(e);
        }
        """);
  }

  @Test
  void finallyThatReplies() {
    waits()
        .reportsWithoutFix(
            "needs the end",
            handler(
                """
                try {
                  pool.shutdown();
                  pool.awaitTermination(1, TimeUnit.MINUTES);
                  return;
                } finally {
                  ctx.writeAndFlush("18");
                }
                """,
                ""));
  }

  @Test
  void catchThatReplies() {
    waits()
        .reportsWithoutFix(
            "needs the end",
            handler(
                """
                try {
                  pool.shutdown();
                  pool.awaitTermination(1, TimeUnit.MINUTES);
                  throw new IllegalStateException("19");
                } catch (IllegalStateException e) {
                  ctx.writeAndFlush("20");
                }
                """,
                ""));
  }

  @Test
  void exceptionThatTellsResults() {
    waits()
        .reportsWithoutFix(
            "needs the end",
            handler(
                """
                if (msg instanceof String) {
                  pool.shutdown();
                  pool.awaitTermination(1, TimeUnit.MINUTES);
                  throw new IllegalStateException("left " + jobs.size());
                }
                """,
                ""));
  }

  @Test
  void returnFromALambdaThatRunsInPlace() {
    waits()
        .reportsWithoutFix(
            "",
            handler(
                """
                jobs.forEach(
                    job -> {
                      pool.shutdown();
                      try {
                        pool.awaitTermination(1, TimeUnit.MINUTES);
                        return;
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
                ctx.writeAndFlush("21");
                """,
                ""));
  }

  @Test
  void replyBehindAClose() {
    closes()
        .reportsWithoutFix(
            "so the wait has to move",
            handler(
                """
                ExecutorService own = Executors.newFixedThreadPool(3);
                jobs.forEach(own::execute);
                own.close();
                ctx.writeAndFlush("22");
                """,
                ""));
  }

  @Test
  void replyBehindAHelperThatCloses() {
    closes()
        .reportsWithoutFix(
            "so the wait has to move",
            handler(
                """
                All.run(jobs);
                ctx.writeAndFlush("23");
                """,
                """
                static class All {
                  static void run(List<Runnable> jobs) {
                    try (ExecutorService own = Executors.newFixedThreadPool(3)) {
                      jobs.forEach(own::execute);
                    }
                  }
                }
                """));
  }

  @Test
  void otherCallBehindAHelperThatCloses() {
    String source =
        handler(
            """
            if (msg instanceof String) {
              run();
              return;
            }
            ctx.writeAndFlush("24");
            """,
            """
            private void run() {
              ExecutorService own = Executors.newFixedThreadPool(3);
              jobs.forEach(own::execute);
              own.close();
            }
            """);
    closes().fixes(source, source.replace("own.close();", "own.shutdown();"));
  }

  @Test
  void replyWhenTheFutureOfAHelperIsDone() {
    String source =
        handler(
            """
            load().thenAccept(text -> ctx.writeAndFlush(text));
            """,
            """
            private CompletableFuture<String> load() {
              CompletableFuture<String> text = new CompletableFuture<>();
              ExecutorService own = Executors.newFixedThreadPool(3);
              own.execute(() -> text.complete("25"));
              own.close();
              return text;
            }
            """);
    closes().fixes(source, source.replace("own.close();", "own.shutdown();"));
  }

  @Test
  void closeThatACompletedFutureTells() {
    closes()
        .reportsWithoutFix(
            "so the wait has to move",
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.ExecutorService;

            abstract class Lookup {
              abstract ExecutorService pool(String tenant);

              CompletionStage<Boolean> evict(String tenant) {
                pool(tenant).close();
                return CompletableFuture.completedStage(true);
              }
            }
            """);
  }
}
