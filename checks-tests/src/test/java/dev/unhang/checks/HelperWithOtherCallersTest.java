package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** A wait or {@code close()} in a helper that others call too stays where it is. */
@NeedsJdk21
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

  @Test
  void calledByALambdaElsewhere() {
    String called =
        CLOSING
            .replace("Stoppable pool", "Pool pool")
            .replace(
                "      pool.stop();\n      System",
                "      Callable<Void> last = () -> { pool.stop(); return null; };\n"
                    + "      last.call();\n      System");
    closes().reportsWithoutFix("called from `Main.main` (line 31)", called);
    waits()
        .reportsWithoutFix(
            "called from `Main.main` (line 31)",
            called
                .replace("tasks.submit(() -> System.out.println(1));", "tasks.shutdown();")
                .replace("tasks.close();", "tasks.awaitTermination(1, TimeUnit.MINUTES);"));
  }

  @Test
  void calledByAReferenceElsewhere() {
    String quiet =
        CLOSING
            .replace(" throws InterruptedException", "")
            .replace(
                "pool.stop();\n      System",
                "Runnable last = pool::stop;\n      last.run();\n      System");
    closes().reportsWithoutFix("called from `Main.main` (line 31)", quiet);
  }

  @Test
  void calledByAnInitializerElsewhere() {
    closes()
        .reportsWithoutFix(
            "called from `Main` (line 31)",
            CLOSING
                .replace(" throws InterruptedException", "")
                .replace("public static void main(String[] args) throws Exception {", "static {"));
  }

  @Test
  void calledInAnotherFile() {
    String handler = CLOSING.substring(0, CLOSING.indexOf("  static class Main")) + "}\n";
    String main =
        """
        package news;

        class Main {
          public static void main(String[] args) throws Exception {
            Handler.Stoppable pool = new Handler.Pool();
            pool.stop();
            System.out.println("everything is written");
          }
        }
        """;
    closes().beside(main).reportsWithoutFix("called from `Main.main` (Main.java:6)", handler);
    closes()
        .beside(main.replace("Handler.Stoppable pool", "Handler.Pool pool"))
        .reportsWithoutFix("called from `Main.main` (Main.java:6)", handler);
    String waiting =
        handler
            .replace("tasks.submit(() -> System.out.println(1));", "tasks.shutdown();")
            .replace("tasks.close();", "tasks.awaitTermination(1, TimeUnit.MINUTES);");
    waits().beside(main).reportsWithoutFix("called from `Main.main` (Main.java:6)", waiting);
  }

  @Test
  void calledByTheHandlerOnly() {
    String alone = CLOSING.substring(0, CLOSING.indexOf("  static class Main")) + "}\n";
    closes().fixes(alone, alone.replace("tasks.close();", "tasks.shutdown();"));
    String byClass = alone.replace("Stoppable pool", "Pool pool");
    closes().fixes(byClass, byClass.replace("tasks.close();", "tasks.shutdown();"));
  }

  @Test
  void waitInAHelperThatTheHandlerCallsOnly() {
    String alone = HELPER.substring(0, HELPER.indexOf("  static class Main")) + "}\n";
    waits().fixes(alone, alone.replace("      tasks.awaitTermination(1, TimeUnit.MINUTES);\n", ""));
    waits()
        .reportsWithoutFix(
            "Run `stop` on a thread that may block; there is no automatic fix, because it throws a"
                + " checked exception",
            alone.replace("Stoppable pool", "Pool pool"));
  }

  @Test
  void calledByTwoHandlers() {
    String other =
        CLOSING
            .replace(
                "static class Main {", "static class Other extends ChannelInboundHandlerAdapter {")
            .replace(
                "public static void main(String[] args) throws Exception {",
                "@Override public void channelActive(ChannelHandlerContext ctx) throws Exception"
                    + " {");
    closes().fixes(other, other.replace("tasks.close();", "tasks.shutdown();"));
  }

  @Test
  void privateHelperOfTheHandler() {
    String source =
        """
        package news;

        import io.netty.channel.*;
        import java.util.concurrent.*;

        class Drain extends ChannelInboundHandlerAdapter {
          private final ExecutorService tasks = Executors.newFixedThreadPool(2);

          @Override
          public void channelInactive(ChannelHandlerContext ctx) throws Exception {
            drain();
          }

          private void drain() throws InterruptedException {
            tasks.shutdown();
            tasks.awaitTermination(1, TimeUnit.MINUTES);
          }
        }
        """;
    waits().fixes(source, source.replace("    tasks.awaitTermination(1, TimeUnit.MINUTES);\n", ""));
  }

  @Test
  void behindAPublicMethodThatMainCalls() {
    String source =
        """
        package news;

        import io.netty.channel.*;
        import java.util.concurrent.*;

        class Steps extends ChannelInboundHandlerAdapter {
          private final ExecutorService tasks = Executors.newFixedThreadPool(2);

          @Override
          public void channelInactive(ChannelHandlerContext ctx) {
            finish();
          }

          void finish() {
            drain();
          }

          private void drain() {
            tasks.submit(() -> System.out.println(3));
            tasks.close();
          }

          public static void main(String[] args) {
            new Steps().finish();
          }
        }
        """;
    closes()
        .reportsWithoutFix(
            "`finish` is also called from `Steps.main` (line 24), which may", source);
  }

  @Test
  void inALambdaThatRunsInPlace() {
    String source =
        """
        package news;

        import io.netty.channel.*;
        import java.util.*;
        import java.util.concurrent.*;

        class Each extends ChannelInboundHandlerAdapter {
          private final List<ExecutorService> pools = new ArrayList<>();

          @Override
          public void channelInactive(ChannelHandlerContext ctx) {
            drain();
          }

          void drain() {
            pools.forEach(pool -> pool.close());
          }

          public static void main(String[] args) {
            new Each().drain();
          }
        }
        """;
    closes().reportsWithoutFix("`drain` is also called from `Each.main` (line 20)", source);
    closes()
        .reportsWithoutFix(
            "`drain` is also called from `Each.main` (line 20)",
            source.replace("pool -> pool.close()", "ExecutorService::close"));
  }

  @Test
  void handlerThatMainCallsToo() {
    String source =
        """
        package news;

        import io.netty.channel.*;
        import java.util.concurrent.*;

        class Itself extends ChannelInboundHandlerAdapter {
          private final ExecutorService tasks = Executors.newFixedThreadPool(2);

          @Override
          public void channelInactive(ChannelHandlerContext ctx) {
            tasks.submit(() -> System.out.println(5));
            tasks.close();
          }

          public static void main(String[] args) {
            new Itself().channelInactive(null);
          }
        }
        """;
    closes().fixes(source, source.replace("tasks.close();", "tasks.shutdown();"));
  }

  @Test
  void calledThroughAnAbstractClass() {
    String source =
        CLOSING
            .replace("interface Stoppable", "abstract static class Stoppable")
            .replace("  void stop() throws", "  abstract void stop() throws")
            .replace("public abstract void", "public void")
            .replace("implements Stoppable", "extends Stoppable");
    closes().reportsWithoutFix("called from `Main.main` (line 31)", source);
    waits()
        .reportsWithoutFix(
            "called from `Main.main` (line 31)",
            source
                .replace("tasks.submit(() -> System.out.println(1));", "tasks.shutdown();")
                .replace("tasks.close();", "tasks.awaitTermination(1, TimeUnit.MINUTES);"));
  }

  @Test
  void calledOnAnObjectThatTheHandlerIsGiven() {
    String source =
        CLOSING
            .replace("Stoppable pool = new Pool();\n\n  @Over", "Stoppable pool;\n\n  @Over")
            .replace(
                "  interface", "  Handler(Stoppable pool) { this.pool = pool; }\n\n  interface")
            .replace(
                "      pool.stop();\n      System",
                "      new Handler(new Pool());\n      pool.stop();\n      System");
    closes().reportsWithoutFix("called from `Main.main` (line 34)", source);
  }
}
