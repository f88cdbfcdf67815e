package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.checks.ConnectionSources.nettyFile;
import static dev.unhang.testing.Framework.NETTY;
import static dev.unhang.testing.Framework.REACTOR;
import static dev.unhang.testing.Framework.RXJAVA3;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The places where an object of one connection keeps its handles, and who stops them. */
final class DisconnectConnHandleTest {
  private final Checks checks =
      Checks.of(DisconnectWithoutCancel.class).with(NETTY, REACTOR, RXJAVA3);

  @Test
  void listInALoop() {
    checks.silentOn(
        keeping(
            "final List<Future<?>> own = new ArrayList<>();",
            "own.add(ticks);",
            """
            for (Future<?> future : own) {
              future.cancel(true);
            }
            """));
  }

  @Test
  void listThatIsOnlyCleared() {
    checks.reports(
        keeping(
            "final List<Future<?>> own = new ArrayList<>();",
            "own.add(ticks);",
            "own.clear();\n",
            "does not stop the periodic task"));
  }

  @Test
  void listWithForEach() {
    checks.silentOn(
        keeping(
            "final List<Future<?>> own = new ArrayList<>();",
            "own.add(ticks);",
            "own.forEach(future -> future.cancel(false));\n"));
  }

  @Test
  void listWithAMethodReference() {
    checks.silentOn(
        keeping(
            "final Queue<Future<?>> own = new ConcurrentLinkedQueue<>();",
            "own.offer(ticks);",
            """
            own.forEach(Feed::stop);
            }

            private static void stop(Future<?> future) {
              future.cancel(true);
            """));
  }

  @Test
  void queueThatIsPolled() {
    checks.silentOn(
        keeping(
            "final Deque<Future<?>> own = new ArrayDeque<>();",
            "own.push(ticks);",
            """
            while (!own.isEmpty()) {
              own.pop().cancel(true);
            }
            """));
  }

  @Test
  void array() {
    checks.silentOn(
        keeping(
            "final Future<?>[] own = new Future<?>[2];",
            "own[1] = ticks;",
            """
            for (int i = 0; i < own.length; i++) {
              own[i].cancel(true);
            }
            """));
  }

  @Test
  void arrayThatTheHookEmpties() {
    checks.reports(
        keeping(
            "final Future<?>[] own = new Future<?>[3];",
            "own[1] = ticks;",
            "Arrays.fill(own, null);\n",
            "does not stop the periodic task"));
  }

  @Test
  void atomicReference() {
    checks.silentOn(
        keeping(
            "final AtomicReference<Future<?>> own = new AtomicReference<>();",
            "own.set(ticks);",
            """
            Future<?> last = own.getAndSet(null);
            if (last != null) {
              last.cancel(true);
            }
            """));
  }

  @Test
  void atomicReferenceThatIsOnlyEmptied() {
    checks.reports(
        keeping(
            "final AtomicReference<Future<?>> own = new AtomicReference<>();",
            "own.set(ticks);",
            "own.set(null);\n",
            "does not stop the periodic task"));
  }

  @Test
  void fieldThatIsOnlyEmptied() {
    checks.reports(
        keeping("Future<?> own;", "own = ticks;", "own = null;\n", "does not stop the periodic"));
  }

  @Test
  void runnableThatCancels() {
    checks.silentOn(keeping("Runnable end;", "end = () -> ticks.cancel(true);", "end.run();\n"));
  }

  @Test
  void listOfRunnablesThatCancel() {
    checks.silentOn(
        keeping(
            "final List<Runnable> ends = new ArrayList<>();",
            "ends.add(() -> ticks.cancel(true));",
            "ends.forEach(Runnable::run);\n"));
  }

  @Test
  void anotherHandleIsCancelled() {
    checks.reports(
        keeping(
            "Future<?> own;\n  private Future<?> other;",
            "own = ticks;",
            "other.cancel(true);\n",
            "does not stop the periodic task"));
  }

  @Test
  void compositeOfReactor() {
    checks.silentOn(
        feed(
            """
            private final reactor.core.Disposable.Composite all =
                reactor.core.Disposables.composite();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              all.add(
                  reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(4))
                      .subscribe(ctx::write));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              all.dispose();
            }
            """));
  }

  @Test
  void subscriptionThatIsDropped() {
    checks.reports(
        feed(
            """
            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              var ticks = reactor.core.publisher.Flux.interval(java.time.Duration.ofSeconds(5));
              // BUG: Diagnostic contains: handle of the subscription started here is thrown away
              ticks.subscribe(ctx::write);
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone");
            }
            """));
  }

  @Test
  void compositeOfRxJava() {
    checks.silentOn(
        feed(
            """
            private final io.reactivex.rxjava3.disposables.CompositeDisposable all =
                new io.reactivex.rxjava3.disposables.CompositeDisposable();

            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              all.add(
                  io.reactivex.rxjava3.core.Observable.interval(6, TimeUnit.SECONDS)
                      .subscribe(ctx::write));
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              all.clear();
            }
            """));
  }

  @Test
  void hookOfTheSuperclass() {
    checks.silentOn(
        nettyFile(
            """
            class Feed extends Base {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 8, TimeUnit.SECONDS);
              }
            }

            abstract class Base extends ChannelInboundHandlerAdapter {
              protected Future<?> ticks;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ticks.cancel(true);
              }
            }
            """));
  }

  @Test
  void hookThatCallsTheSuperclass() {
    checks.silentOn(
        nettyFile(
            """
            class Feed extends Base {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 10, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                System.out.println("gone");
                super.channelInactive(ctx);
              }
            }

            abstract class Base extends ChannelInboundHandlerAdapter {
              protected Future<?> ticks;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ticks.cancel(true);
              }
            }
            """));
  }

  /* XXX: the hook of the superclass does not run, because it is overridden. */
  @Test
  void knownGapHookThatDoesNotCallTheSuperclass() {
    checks.silentOn(
        nettyFile(
            """
            class Feed extends Base {
              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 12, TimeUnit.SECONDS);
              }

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                System.out.println("gone");
              }
            }

            abstract class Base extends ChannelInboundHandlerAdapter {
              protected Future<?> ticks;

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                ticks.cancel(true);
              }
            }
            """));
  }

  @Test
  void closeOfTheOwner() {
    checks.silentOn(
        nettyFile(
            """
            class Feed extends ChannelInboundHandlerAdapter implements AutoCloseable {
              private Future<?> ticks;

              @Override
              public void channelActive(ChannelHandlerContext ctx) {
                ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 13, 14, TimeUnit.SECONDS);
              }

              @Override
              public void close() {
                ticks.cancel(true);
              }
            }
            """));
  }

  @Test
  void taskThatCancelsItself() {
    checks.silentOn(
        keeping("Future<?> own;", "own = ticks;", "System.out.println(own);\n")
            .replace("ctx::flush", "() -> tick(ctx)")
            .replace(
                "  @Override\n  public void channelActive",
                """
                  private void tick(ChannelHandlerContext ctx) {
                    if (!ctx.channel().isActive()) {
                      own.cancel(false);
                    }
                  }

                  @Override
                  public void channelActive\
                """));
  }

  private static String keeping(String field, String keep, String stop) {
    return keeping(field, keep, stop, "");
  }

  private static String keeping(String field, String keep, String stop, String finding) {
    return feed(
        "private "
            + field
            + """


            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
            """
            + keep.indent(2)
            + "}\n\n@Override\n"
            + (finding.isEmpty() ? "" : "// BUG: Diagnostic contains: " + finding + "\n")
            + "public void channelInactive(ChannelHandlerContext ctx) {\n"
            + stop.indent(2)
            + "}\n");
  }
}
