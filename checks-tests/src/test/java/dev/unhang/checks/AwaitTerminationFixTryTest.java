package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A wait inside a try statement: what only its exception needed goes with it. */
final class AwaitTerminationFixTryTest {
  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class);

  @Test
  void catchOfNothingGoesAndTheTryWithIt() {
    fixes(
        """
            pool.shutdown();
            try {
              pool.awaitTermination(31, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            ctx.fireChannelInactive();
        """,
        """
            pool.shutdown();
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void rememberedStatementsLeaveTheTry() {
    fixes(
        """
            try {
              // nothing new from here on
              pool.shutdown();
              pool.awaitTermination(32, TimeUnit.SECONDS);

              log.info("readers told"); // for the night shift
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            // nothing new from here on
            pool.shutdown();

            log.info("readers told"); // for the night shift
        """);
  }

  @Test
  void catchOfSomethingElseStays() {
    fixes(
        """
            try {
              pool.shutdown();
              pool.awaitTermination(33, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } catch (IllegalStateException e) {
              log.warning("no state: " + e);
            }
        """,
        """
            try {
              pool.shutdown();
            } catch (IllegalStateException e) {
              log.warning("no state: " + e);
            }
        """);
  }

  @Test
  void firstOfTwoCatchesStays() {
    fixes(
        """
            try {
              pool.shutdown();
              pool.awaitTermination(34, TimeUnit.SECONDS);
            } catch (RuntimeException e) {
              log.warning("no luck: " + e);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            try {
              pool.shutdown();
            } catch (RuntimeException e) {
              log.warning("no luck: " + e);
            }
        """);
  }

  @Test
  void catchOfExceptionStays() {
    fixes(
        """
            try {
              pool.shutdown();
              pool.awaitTermination(35, TimeUnit.SECONDS);
            } catch (Exception e) {
              log.warning("caught " + e);
            }
        """,
        """
            try {
              pool.shutdown();
            } catch (Exception e) {
              log.warning("caught " + e);
            }
        """);
  }

  @Test
  void catchThatIsStillNeededStays() {
    fixes(
        """
            try {
              pool.shutdown();
              Thread.sleep(36);
              pool.awaitTermination(36, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            try {
              pool.shutdown();
              Thread.sleep(36);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """);
  }

  @Test
  void multiCatchLosesOneType() {
    fixes(
        """
            try {
              check(pool);
              spare.awaitTermination(37, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException e) {
              log.warning("caught " + e);
            }
        """,
        """
            try {
              check(pool);
            } catch (ExecutionException e) {
              log.warning("caught " + e);
            }
        """);
  }

  @Test
  void finallyStays() {
    fixes(
        """
            try {
              pool.shutdown();
              pool.awaitTermination(38, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } finally {
              log.info("end of day");
            }
        """,
        """
            try {
              pool.shutdown();
            } finally {
              log.info("end of day");
            }
        """);
  }

  @Test
  void waitInFinally() {
    fixes(
        """
            try {
              log.info("last page");
            } finally {
              pool.shutdown();
              pool.awaitTermination(39, TimeUnit.SECONDS);
            }
        """,
        """
            try {
              log.info("last page");
            } finally {
              pool.shutdown();
            }
        """);
  }

  @Test
  void onlyStatementOfFinally() {
    fixes(
        """
            try {
              pool.shutdown();
            } catch (IllegalStateException e) {
              log.info("again");
            } finally {
              pool.awaitTermination(40, TimeUnit.SECONDS);
            }
        """,
        """
            try {
              pool.shutdown();
            } catch (IllegalStateException e) {
              log.info("again");
            }
        """);
  }

  @Test
  void tryInABranchKeepsItsBraces() {
    fixes(
        """
            if (pool != null)
              try {
                pool.shutdown();
                pool.awaitTermination(41, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            ctx.fireChannelInactive();
        """,
        """
            if (pool != null)
              {
                pool.shutdown();
              }
            ctx.fireChannelInactive();
        """);
  }

  @Test
  void nameThatComesAgainKeepsItsBraces() {
    fixes(
        """
            try {
              int open = pools.size();
              log.info("open: " + open);
              pool.awaitTermination(42, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            int open = 0;
            log.info("open: " + open);
        """,
        """
            {
              int open = pools.size();
              log.info("open: " + open);
            }
            int open = 0;
            log.info("open: " + open);
        """);
  }

  @Test
  void fieldOfTheSameNameKeepsItsBraces() {
    fixes(
        """
            try {
              ExecutorService spare = pool;
              spare.shutdown();
              spare.awaitTermination(43, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            log.info("spare: " + spare);
        """,
        """
            {
              ExecutorService spare = pool;
              spare.shutdown();
            }
            log.info("spare: " + spare);
        """);
  }

  @Test
  void twoTriesInEachOther() {
    fixes(
        """
            try {
              try {
                pool.shutdown();
                pool.awaitTermination(44, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                log.info("interrupted");
              }
            } catch (IllegalStateException e) {
              log.info("again");
            }
        """,
        """
            try {
              pool.shutdown();
            } catch (IllegalStateException e) {
              log.info("again");
            }
        """);
  }

  @Test
  void outerCatchGoes() {
    fixes(
        """
            try {
              pool.shutdown();
              if (pools.isEmpty()) {
                pool.awaitTermination(45, TimeUnit.SECONDS);
              }
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
        """,
        """
            pool.shutdown();
        """);
  }

  @Test
  void textBlockKeepsItsText() {
    fixes(
        """
            try {
              pool.shutdown();
              log.info(
                  \"""
                  end
                    of day\""");
              pool.awaitTermination(46, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
        """,
        """
            pool.shutdown();
            log.info(
                \"""
                end
                  of day\""");
        """);
  }

  /** A checked exception that a helper throws. */
  private static final String CHECK =
      """

        private static void check(ExecutorService executor) throws ExecutionException {
          log.info("checked " + executor);
        }
      """;

  private void fixes(String input, String output) {
    checks.with(NETTY).fixes(source(input), source(output));
  }

  private static String source(String statements) {
    String file = PressHandler.onInactive(statements);
    return statements.contains("check(") ? file.replaceFirst("}\n$", CHECK + "}\n") : file;
  }
}
