package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.file;
import static dev.unhang.checks.ConnectionSources.nettyFile;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Work, handles and hooks in several files of one compilation. */
final class DisconnectFilesTest {
  private static final String BASE =
      nettyFile(
          """
          abstract class Base extends ChannelInboundHandlerAdapter {
            protected Future<?> ticks;

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              %s;
            }
          }
          """);
  private static final String DERIVED =
      nettyFile(
          """
          class Feed extends Base {
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.SECONDS);
            }
          }
          """);
  private static final String PUMP =
      file(
          """
          class Pump implements Runnable {
            private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            private volatile boolean stopped;

            @Override
            public void run() {
              while (%s) {
                System.out.println(lines.poll());
              }
            }

            void stop() {
              stopped = true;
            }
          }
          """);

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY);

  @Test
  void hookOfTheSuperclass() {
    checks.silentOn(DERIVED, BASE.replace("%s", "ticks.cancel(true)"));
  }

  @Test
  void endlessTaskOfAnotherFile() {
    checks.reports(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: handle of the task started here is thrown away
              pool.execute(new Pump());
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """),
        PUMP.replace("%s", "true"));
  }

  @Test
  void taskOfAnotherFileWithAFlag() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();
            private final Pump pump = new Pump();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              pool.execute(pump);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              pump.stop();
            }
            """),
        PUMP.replace("%s", "!stopped"));
  }

  @Test
  void shortTaskOfAnotherFile() {
    checks.silentOn(
        feed(
            """
            private final ExecutorService pool = Executors.newCachedThreadPool();

            @Override
            public void channelRead(ChannelHandlerContext ctx, Object message) {
              pool.execute(new Answer(message));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """),
        file(
            """
            record Answer(Object message) implements Runnable {
              @Override
              public void run() {
                System.out.println("echo " + message);
              }
            }
            """));
  }

  @Test
  void staticHelperThatCancels() {
    checks.silentOn(
        kept("Cancels.quietly(ticks);\n"),
        file(
            """
            final class Cancels {
              static void quietly(Future<?> future) {
                if (future != null) {
                  future.cancel(true);
                }
              }
            }
            """));
  }

  @Test
  void staticHelperThatLogs() {
    checks.reports(
        kept("Logs.show(ticks);\n")
            .replace(
                "  public void channelInactive",
                "  // BUG: Diagnostic contains: does not stop the periodic task started on line\n"
                    + "  public void channelInactive"),
        file(
            """
            final class Logs {
              static void show(Future<?> future) {
                System.out.println(future.isDone());
              }
            }
            """));
  }

  @Test
  void registry() {
    checks.silentOn(
        feed(
            """
            private final Registry registry = new Registry();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              registry.add(
                  ctx.channel().id(),
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.SECONDS));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              registry.remove(ctx.channel().id());
            }
            """),
        nettyFile(
            """
            final class Registry {
              private final Map<ChannelId, Future<?>> all = new ConcurrentHashMap<>();

              void add(ChannelId id, Future<?> future) {
                all.put(id, future);
              }

              void remove(ChannelId id) {
                all.remove(id).cancel(true);
              }
            }
            """));
  }

  @Test
  void sessionObject() {
    checks.silentOn(
        feed(
            """
            private Session session;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              session = new Session();
              session.ticks =
                  ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              session.dispose();
            }
            """),
        file(
            """
            class Session {
              Future<?> ticks;

              void dispose() {
                ticks.cancel(true);
              }
            }
            """));
  }

  @Test
  void handlerThatAnotherFileStops() {
    checks.silentOn(
        feed(
            """
            private Future<?> ticks;

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
              ctx.channel().closeFuture().addListener(new Ender(this));
            }

            void stop() {
              ticks.cancel(true);
            }
            """),
        nettyFile(
            """
            record Ender(Feed feed) implements ChannelFutureListener {
              @Override
              public void operationComplete(ChannelFuture closed) {
                feed.stop();
              }
            }
            """));
  }

  @Test
  void workIsStartedInAnotherFile() {
    checks.silentOn(
        feed(
            """
            private final Ticks ticks = new Ticks();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              ticks.start(ctx);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              ticks.stop();
            }
            """),
        nettyFile(
            """
            class Ticks {
              private Future<?> ticks;

              void start(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS);
              }

              void stop() {
                ticks.cancel(true);
              }
            }
            """));
  }

  @Test
  void factoryOfTheScheduler() {
    checks.reports(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              // BUG: Diagnostic contains: Nothing stops the periodic task started here
              Schedulers.shared().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
            }
            """),
        file(
            """
            final class Schedulers {
              private static final ScheduledExecutorService SHARED =
                  Executors.newScheduledThreadPool(1);

              static ScheduledExecutorService shared() {
                return SHARED;
              }
            }
            """));
  }

  private static String kept(String stop) {
    return feed(
        """
        private Future<?> ticks;

        @Override
        public void channelActive(ChannelHandlerContext ctx) {
          ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.SECONDS);
        }

        @Override
        public void channelInactive(ChannelHandlerContext ctx) {
        """
            + stop.indent(2)
            + "}\n");
  }
}
