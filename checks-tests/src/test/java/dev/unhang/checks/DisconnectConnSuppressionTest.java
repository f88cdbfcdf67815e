package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.file;
import static dev.unhang.testing.Framework.JUNIT;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Findings that the user does not want: suppressed, of work that survives, in tests. */
final class DisconnectConnSuppressionTest {
  private static final String SUPPRESS = "@SuppressWarnings(\"DisconnectWithoutCancel\")\n";
  private static final String LOOP =
      """
      tasks.execute(
          () -> {
            while (true) {
              System.out.println("audit");
            }
          });
      """;
  private static final String ON_PURPOSE =
      file(
          """
          @interface OnPurpose {}
          """);

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY, JUNIT);
  private final Checks marked = checks.flags("-XepOpt:Unhang:SurvivesDisconnect=news.OnPurpose");

  @Test
  void theMethodOfTheStart() {
    checks.silentOn(skipped(SUPPRESS, ""));
  }

  @Test
  void theHook() {
    checks.silentOn(skipped("", SUPPRESS));
  }

  @Test
  void theClass() {
    checks.silentOn(skipped("", "").replace("class Feed", SUPPRESS + "class Feed"));
  }

  @Test
  void theVariableOfTheHandle() {
    checks.silentOn(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              @SuppressWarnings("DisconnectWithoutCancel")
              Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
              System.out.println(ticks);
            }
            """));
  }

  @Test
  void anotherCheck() {
    checks.reports(
        skipped(
            "@SuppressWarnings(\"AwaitTerminationOnEventLoop\")\n",
            "// BUG: Diagnostic contains: does not stop the periodic task started on line\n"));
  }

  @Test
  void annotationOfTheUserOnTheMethod() {
    marked.silentOn(running("@OnPurpose\n", ""), ON_PURPOSE);
  }

  @Test
  void annotationOfTheUserOnTheClass() {
    marked.silentOn(running("", "").replace("class Feed", "@OnPurpose\nclass Feed"), ON_PURPOSE);
  }

  @Test
  void annotationOfTheUserOnTheExecutor() {
    marked.silentOn(running("", "@OnPurpose\n"), ON_PURPOSE);
  }

  @Test
  void annotationOfTheUserWithoutTheFlag() {
    checks.reports(
        running("@OnPurpose\n", "")
            .replace(
                "    tasks.execute(",
                "    // BUG: Diagnostic contains: task started here\n    tasks.execute("),
        ON_PURPOSE);
  }

  @Test
  void typeOfTheTask() {
    checks
        .flags("-XepOpt:Unhang:SurvivesDisconnect=news.Audit")
        .silentOn(
            running("", "").replace(LOOP.indent(4), "    tasks.execute(new Audit());\n"),
            file(
                """
                class Audit implements Runnable {
                  @Override
                  public void run() {
                    while (true) {
                      System.out.println("audit 3");
                    }
                  }
                }
                """));
  }

  @Test
  void typeOfTheExecutor() {
    checks
        .flags("-XepOpt:Unhang:SurvivesDisconnect=news.Durable")
        .silentOn(
            running("", "").replace("ExecutorService tasks = null", "Durable tasks = null"),
            file(
                """
                interface Durable extends ExecutorService {}
                """));
  }

  @Test
  void codeOfATest() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService tasks = null;

            @org.junit.jupiter.api.Test
            void works() {
              new ChannelInboundHandlerAdapter() {
                @Override
                public void channelInactive(ChannelHandlerContext ctx) {
                  System.out.println("gone");
                }
              }.isSharable();
            """
                + LOOP.indent(2)
                + "}\n"));
  }

  private static String skipped(String onStart, String onHook) {
    return feed(
        "private Future<?> ticks;\n\n"
            + onStart
            + """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 5, TimeUnit.SECONDS);
            }

            @Override
            """
            + onHook
            + """
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """);
  }

  private static String running(String onStart, String onExecutor) {
    return feed(
        onExecutor
            + "private final ExecutorService tasks = null;\n\n"
            + onStart
            + """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
            """
            + LOOP.indent(2)
            + """
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """);
  }
}
