package dev.unhang.checks;

import static dev.unhang.checks.WaitSources.file;
import static dev.unhang.checks.WaitSources.handler;
import static dev.unhang.checks.WaitSources.onInactive;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** What a compilation sees with each compile policy, and that two checks do not say one thing. */
final class AwaitTerminationPolicyTest {
  private static final String POOLS =
      file(
          """
          final class Pools {
            static void drain(ExecutorService tasks) throws InterruptedException {
              tasks.awaitTermination(1, TimeUnit.MINUTES);
            }
          }
          """);

  private static final String OWN_FILE =
      handler(
              """
              @Override
              public void channelInactive(ChannelHandlerContext ctx) throws Exception {
                Pools.drain(pool);
                logged(() -> pool.awaitTermination(2, TimeUnit.MINUTES));
              }

              private void logged(Callable<Boolean> code) throws Exception {
                System.out.println(code.call());
              }
              """)
          + """
          final class Pools {
            static void drain(ExecutorService tasks) throws InterruptedException {
              tasks.awaitTermination(3, TimeUnit.MINUTES);
            }
          }
          """;

  private final Checks checks = Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);

  private static String marked(String source) {
    return source
        .replace("    logged(", "    // BUG: Diagnostic contains: awaitTermination\n    logged(")
        .replace("  tasks.await", "  // BUG: Diagnostic contains: awaitTermination\n  tasks.await");
  }

  @Test
  void simpleSeesTheOwnFile() {
    checks.flags("-XDcompilePolicy=simple").reports(marked(OWN_FILE));
  }

  @Test
  void byFileSeesTheOwnFile() {
    checks.flags("-XDcompilePolicy=byfile").reports(marked(OWN_FILE));
  }

  @Test
  void simpleSeesOtherFiles() {
    checks
        .flags("-XDcompilePolicy=simple")
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: awaitTermination
                Pools.drain(pool);
                """),
            POOLS);
  }

  @Test
  void byFileLosesOtherFilesThatComeLater() {
    checks.flags("-XDcompilePolicy=byfile").silentOn(onInactive("Pools.drain(pool);\n"), POOLS);
  }

  @Test
  void byFileLosesOtherFilesThatComeEarlier() {
    checks.flags("-XDcompilePolicy=byfile").silentOn(POOLS, onInactive("Pools.drain(pool);\n"));
  }

  @Test
  @NeedsJdk21
  void closeInTheOwnFileIsNoFinding() {
    checks.silentOn(onInactive("pool.close();\n"));
  }

  @Test
  @NeedsJdk21
  void closeInTheOwnFileIsOneOfTheOtherCheck() {
    Checks.of(ExecutorCloseInAsyncHandler.class)
        .with(NETTY)
        .reports(
            onInactive(
                """
                // BUG: Diagnostic contains: close
                pool.close();
                """));
  }

  @Test
  @NeedsJdk21
  void resourceInTheOwnFileIsNoFinding() {
    checks.silentOn(
        onInactive(
            """
            try (ExecutorService tasks = Executors.newCachedThreadPool()) {
              tasks.submit(() -> ctx.write("sports"));
            }
            """));
  }

  @Test
  @NeedsJdk21
  void closeInAnotherFileIsAFinding() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Closer.close
            Closer.close(pool);
            """),
        file(
            """
            final class Closer {
              static void close(ExecutorService tasks) {
                tasks.close(); // wait
              }
            }
            """));
  }

  @Test
  @NeedsJdk21
  void closeInAnotherFileIsNoFindingOfTheOtherCheck() {
    Checks.of(ExecutorCloseInAsyncHandler.class)
        .with(NETTY)
        .silentOn(
            onInactive("Closer.close(pool);\n"),
            file(
                """
                final class Closer {
                  static void close(ExecutorService tasks) {
                    tasks.close();
                  }
                }
                """));
  }

  @Test
  @NeedsJdk21
  void resourceInAnotherFileIsAFinding() {
    checks.reportsPaths(
        onInactive(
            """
            // PATH: channelInactive > Page.render
            Page.render();
            """),
        file(
            """
            final class Page {
              static void render() {
                try (ExecutorService tasks = Executors.newCachedThreadPool()) { // wait
                  tasks.submit(() -> System.out.println("sports"));
                }
              }
            }
            """));
  }

  @Test
  @NeedsJdk21
  void closeThatIsAlreadyAFindingThereIsNoneHere() {
    checks.silentOn(
        onInactive("System.out.println(Page.render());\n"),
        file(
            """
            final class Page {
              static CompletableFuture<String> render() {
                try (ExecutorService tasks = Executors.newCachedThreadPool()) {
                  return CompletableFuture.supplyAsync(() -> "sports", tasks);
                }
              }
            }
            """));
  }

  @Test
  void waitThatIsAlreadyAFindingThereIsNoneHere() {
    checks.reports(
        onInactive("System.out.println(Page.reload(pool));\n"),
        file(
            """
            final class Page {
              static CompletableFuture<Void> reload(ExecutorService tasks)
                  throws InterruptedException {
                // BUG: Diagnostic contains: awaitTermination
                tasks.awaitTermination(4, TimeUnit.MINUTES);
                return CompletableFuture.runAsync(() -> System.out.println("reloaded"));
              }
            }
            """));
  }

  @Test
  void twoHandlersTwoFilesTwoFindings() {
    checks.reports(
        onInactive(
            """
            // BUG: Diagnostic contains: Pools.drain
            Pools.drain(pool);
            """),
        file(
            """
            class Reader extends ChannelInboundHandlerAdapter {
              private final ExecutorService tasks = Executors.newCachedThreadPool();

              @Override
              public void channelRead(ChannelHandlerContext ctx, Object line) throws Exception {
                // BUG: Diagnostic contains: Pools.drain
                Pools.drain(tasks);
              }
            }
            """),
        POOLS);
  }
}
