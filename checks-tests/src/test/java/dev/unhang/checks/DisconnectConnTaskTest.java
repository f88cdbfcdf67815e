package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Tasks and starts in all the shapes that the language has for them, and long code. */
final class DisconnectConnTaskTest {
  private static final String HOOK =
      """
      @Override
      public void channelInactive(ChannelHandlerContext ctx) {
        System.out.println("gone");
      }
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY, REACTOR);

  @Test
  void taskInAConditionalExpression() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              // BUG: Diagnostic contains: task started here
              pool.execute(
                  message == null
                      ? ctx::flush
                      : () -> {
                        while (true) {
                          System.out.println(15);
                        }
                      });
            }

            """
                + HOOK));
  }

  @Test
  void startInASwitchExpression() {
    checks.reports(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              ticks =
                  switch (message.hashCode()) {
                    case 16 -> null;
                    // BUG: Diagnostic contains: periodic task started here
                    default -> ctx.executor().scheduleAtFixedRate(ctx::read, 17, 18, TimeUnit.DAYS);
                  };
            }
            """));
  }

  @Test
  void startInASwitchExpressionThatIsCancelled() {
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks =
                  switch (ctx.hashCode()) {
                    case 19 -> null;
                    default -> ctx.executor().scheduleAtFixedRate(ctx::read, 20, 21, TimeUnit.DAYS);
                  };
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void methodReferenceAsTask() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: handle of the task started here is thrown away
              pool.submit(this::pump);
            }

            private void pump() {
              do {
                System.out.println(22);
              } while (true);
            }

            """
                + HOOK));
  }

  @Test
  void taskThatIsAParameter() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();
            private final Runnable task;

            Feed(Runnable task) {
              this.task = task;
            }

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pool.execute(task);
            }

            """
                + HOOK));
  }

  @Test
  void threadOfItsOwn() {
    checks.reports(
        feed(
            """
            private Thread pump;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pump =
                  new Thread("pump 23") {
                    @Override
                    public void run() {
                      while (true) {
                        System.out.println(getName());
                      }
                    }
                  };
              pump.start();
            }

            @Override
            // BUG: Diagnostic contains: `channelInactive` runs when the client goes
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void threadOfItsOwnThatIsInterrupted() {
    checks.silentOn(
        feed(
            """
            private Thread pump;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pump =
                  new Thread(
                      () -> {
                        while (true) {
                          System.out.println(24);
                        }
                      });
              pump.setDaemon(true);
              pump.start();
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              pump.interrupt();
            }
            """));
  }

  @Test
  void chainOfManyOperators() {
    checks.reports(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              reactor.core.publisher.Flux<Long> all =
                  reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(25))
            """
                + "          .map(x -> x)\n".repeat(300)
                + """
                          .filter(x -> x > 26);
                  // BUG: Diagnostic contains: subscription started here
                  all.subscribe(ctx::write);
                }

                """
                + HOOK));
  }

  @Test
  void manyHelpersInARow() {
    StringBuilder helpers = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      helpers.append("private void stop").append(i).append("() {\n  stop").append(i + 1);
      helpers.append("();\n}\n\n");
    }
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 27, 28, TimeUnit.DAYS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              stop0();
            }

            """
                + helpers
                + "private void stop50() {\n  ticks.cancel(true);\n}\n"));
  }

  @Test
  void helpersThatCallEachOther() {
    checks.reports(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::read, 29, 30, TimeUnit.DAYS);
            }

            private void ping() {
              pong();
            }

            private void pong() {
              ticks.cancel(true);
              ping();
            }

            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }
}
