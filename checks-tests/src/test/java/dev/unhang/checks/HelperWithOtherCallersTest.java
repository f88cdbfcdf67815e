package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** A wait or {@code close()} in a helper that others call too stays where it is. */
final class HelperWithOtherCallersTest {
  private static final String HELPER =
      """
      package news;

      import io.netty.channel.*;
      import java.util.concurrent.*;

      class Handler extends ChannelInboundHandlerAdapter {
        private final Stoppable pool = new Pool();

        @Override
        public void channelInactive(ChannelHandlerContext ctx) throws Exception {
          pool.stop();
        }

        interface Stoppable {
          void stop() throws InterruptedException;
        }

        static class Pool implements Stoppable {
          private final ExecutorService tasks = Executors.newFixedThreadPool(2);

          @Override
          public void stop() throws InterruptedException {
            tasks.shutdown();
            tasks.awaitTermination(1, TimeUnit.MINUTES);
          }
        }

        static class Main {
          public static void main(String[] args) throws Exception {
            Stoppable pool = new Pool();
            pool.stop();
            System.out.println("everything is written");
          }
        }
      }
      """;
  private static final String CLOSING =
      HELPER
          .replace("tasks.shutdown();", "tasks.submit(() -> System.out.println(1));")
          .replace("tasks.awaitTermination(1, TimeUnit.MINUTES);", "tasks.close();");

  private static Checks waits() {
    return Checks.of(AwaitTerminationOnEventLoop.class).with(NETTY);
  }

  private static Checks closes() {
    return Checks.of(ExecutorCloseInAsyncHandler.class).with(NETTY);
  }

  @Test
  void waitInAHelperCalledThroughAnInterface() {
    waits().reportsWithoutFix("called from `Main.main` (line 31)", HELPER);
  }

  @Test
  void waitInAHelperCalledThroughItsClass() {
    waits()
        .reportsWithoutFix(
            "called from `Main.main` (line 31)", HELPER.replace("Stoppable pool", "Pool pool"));
  }

  @Test
  void closeInAHelperCalledThroughAnInterface() {
    closes().reportsWithoutFix("called from `Main.main` (line 31)", CLOSING);
  }

  @Test
  void closeInAHelperCalledThroughItsClass() {
    closes()
        .reportsWithoutFix(
            "called from `Main.main` (line 31)", CLOSING.replace("Stoppable pool", "Pool pool"));
  }
}
