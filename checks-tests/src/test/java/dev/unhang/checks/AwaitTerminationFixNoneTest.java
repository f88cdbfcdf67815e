package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.UNDERTOW;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Where no patch can be trusted, the message says why. */
@NeedsJdk21
final class AwaitTerminationFixNoneTest {
  private static final String UTILITIES =
      """
      package news;

      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.TimeUnit;

      class PoolUtils {
        protected boolean drained;

        static void drain(ExecutorService pool) throws InterruptedException {
          pool.awaitTermination(101, TimeUnit.SECONDS);
        }

        static boolean isDrained(ExecutorService pool) {
          try {
            return pool.awaitTermination(102, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            return false;
          }
        }

        void drainAndRemember(ExecutorService pool) {
          drained = isDrained(pool);
        }

        static void drainQuietly(ExecutorService pool) {
          if (!isDrained(pool)) {
            pool.shutdownNow();
          }
        }
      }
      """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).beside(UTILITIES);

  @Test
  void resultInAField() {
    none(
        "result of the wait decides",
        "    inTime = pool.awaitTermination(103, TimeUnit.SECONDS);\n");
  }

  @Test
  void resultInABiggerCondition() {
    none(
        "result of the wait decides",
        """
            if (pools.isEmpty() && pool.awaitTermination(104, TimeUnit.SECONDS)) {
              log.info("all");
            }
        """);
  }

  @Test
  void branchThatMatters() {
    none(
        "only when the end comes in time",
        """
            if (pool.awaitTermination(105, TimeUnit.SECONDS)) {
              pools.remove(pool);
            }
        """);
  }

  @Test
  void branchThatReturns() {
    none(
        "only when the end comes in time",
        """
            if (!pool.awaitTermination(106, TimeUnit.SECONDS)) {
              return;
            }
            log.info("in time");
        """);
  }

  @Test
  void rememberedResultThatMatters() {
    none(
        "result of the wait decides",
        """
            boolean ended = pool.awaitTermination(107, TimeUnit.SECONDS);
            inTime = ended;
        """);
  }

  @Test
  void restThatUsesWhatTheTasksMade() {
    none(
        "What follows needs the end",
        """
            pool.awaitTermination(108, TimeUnit.SECONDS);
            ctx.writeAndFlush(pools.size());
        """);
  }

  @Test
  void restThatClosesWhatTheTasksUse() {
    none(
        "What follows needs the end",
        """
            pool.shutdown();
            pool.awaitTermination(109, TimeUnit.SECONDS);
            spare.shutdown();
        """);
  }

  @Test
  void restBehindTheCallOfAHelper() {
    none(
        "What follows needs the end",
        """
            end();
            pools.clear();
          }

          private void end() throws InterruptedException {
            pool.awaitTermination(110, TimeUnit.SECONDS);
        """);
  }

  @Test
  void finallyThatNeedsTheEnd() {
    none(
        "What follows needs the end",
        """
            try {
              pool.awaitTermination(111, TimeUnit.SECONDS);
            } finally {
              pools.clear();
            }
        """);
  }

  @Test
  void nextTurnOfALoop() {
    none(
        "What follows needs the end",
        """
            for (ExecutorService each : pools) {
              each.execute(() -> inTime = !inTime);
              each.awaitTermination(112, TimeUnit.SECONDS);
            }
        """);
  }

  @Test
  void loopThatDoesMore() {
    none(
        "the loop does something else",
        """
            while (!pool.isTerminated()) {
              pools.remove(spare);
            }
        """);
  }

  @Test
  void catchWhoseCodeIsReachedNoMore() {
    none(
        "out of reach",
        """
            try {
              pool.awaitTermination(113, TimeUnit.SECONDS);
              return;
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            log.info("interrupted");
        """);
  }

  @Test
  void listenerThatWouldChangeALocal() {
    none(
        "What follows needs the end",
        """
            int left = pools.size();
            ctx.close().sync();
            left = left + pools.hashCode();
            pools.remove(left);
        """);
  }

  @Test
  void callThatThrows() {
    none("throws a checked exception", "    PoolUtils.drain(pool);\n");
  }

  @Test
  void callWhoseResultIsUsed() {
    none("its result is used", "    inTime = PoolUtils.isDrained(pool);\n");
  }

  @Test
  void callThatChangesFields() {
    none("changes fields", "    new PoolUtils().drainAndRemember(pool);\n");
  }

  @Test
  void callWithAnArgumentThatChanges() {
    none(
        "a local variable",
        """
            ExecutorService last = pool;
            if (pools.isEmpty()) {
              last = spare;
            }
            PoolUtils.drainQuietly(last);
        """);
  }

  @Test
  void callBeforeWhatNeedsIt() {
    none(
        "what follows may need the end",
        """
            PoolUtils.drainQuietly(pool);
            pools.clear();
        """);
  }

  @Test
  void callAmongOthersInATry() {
    none(
        "try",
        """
            try {
              PoolUtils.drainQuietly(pool);
              pools.clear();
            } catch (IllegalStateException e) {
              log.info("again");
            }
        """);
  }

  @Test
  void helperWithSeveralCalls() {
    none(
        "called from several places",
        """
            end();
          }

          @Override
          public void handlerRemoved(ChannelHandlerContext ctx) {
            end();
          }

          void end() {
            try {
              pool.awaitTermination(114, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """);
  }

  @Test
  void undertowResponse() {
    checks
        .with(UNDERTOW)
        .reportsWithoutFix(
            "What follows needs the end",
            """
            package news;

            import io.undertow.server.HttpHandler;
            import io.undertow.server.HttpServerExchange;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            record Stop(ExecutorService readers) implements HttpHandler {
              @Override
              public void handleRequest(HttpServerExchange exchange) throws Exception {
                readers.awaitTermination(115, TimeUnit.SECONDS);
                exchange.endExchange();
              }
            }
            """);
  }

  @Test
  void userInterface() {
    checks.reportsWithoutFix(
        "What follows needs the end",
        """
        package news;

        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.TimeUnit;
        import javax.swing.JLabel;
        import javax.swing.SwingUtilities;

        class Status {
          void end(ExecutorService readers, JLabel status) {
            SwingUtilities.invokeLater(
                () -> {
                  try {
                    readers.awaitTermination(116, TimeUnit.SECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  status.setText("ended");
                });
          }
        }
        """);
  }

  @Test
  void aMethodThatIsOnlyNamedAsAnEventIs() {
    checks
        .with(NETTY)
        .reportsWithoutFix(
            "needs the end",
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;
            import java.util.List;
            import java.util.concurrent.CopyOnWriteArrayList;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.TimeUnit;

            class Handler extends ChannelInboundHandlerAdapter {
              interface Alarms {
                void fireAll(List<String> results);
              }

              private Alarms alarms;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                List<String> results = new CopyOnWriteArrayList<>();
                ExecutorService pool = Executors.newFixedThreadPool(2);
                pool.execute(() -> results.add("smoke"));
                pool.shutdown();
                pool.awaitTermination(117, TimeUnit.SECONDS);
                alarms.fireAll(results);
              }
            }
            """);
  }

  private void none(String why, String statements) {
    String file =
        PressHandler.onInactive(statements)
            .replace("private List", "private boolean inTime;\n  private List");
    checks.with(NETTY).reportsWithoutFix(why, file);
  }
}
