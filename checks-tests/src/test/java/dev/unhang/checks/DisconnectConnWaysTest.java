package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** The ways of a handle from the start to a field and from the field to the cancel call. */
final class DisconnectConnWaysTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY);

  @Test
  void helperThatReturnsIt() {
    checks.silentOn(
        keeping(
            "Future<?> own;\n\n"
                + "private Future<?> same(Future<?> future) {\n  return future;\n}",
            "own = same(ticks);",
            "own.cancel(true);"));
  }

  @Test
  void helperThatStartsIt() {
    checks.silentOn(
        feed(
            """
            private Future<?> own;

            @Override
            public void handlerAdded(ChannelHandlerContext ctx) {
              own = begin(ctx);
            }

            private Future<?> begin(ChannelHandlerContext ctx) {
              return ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 4, TimeUnit.SECONDS);
            }

            @Override
            public void handlerRemoved(ChannelHandlerContext ctx) {
              own.cancel(true);
            }
            """));
  }

  @Test
  void helperThatStartsItForAHookThatForgets() {
    checks.reports(
        feed(
            """
            private Future<?> own;

            @Override
            public void handlerAdded(ChannelHandlerContext ctx) {
              own = begin(ctx);
            }

            private Future<?> begin(ChannelHandlerContext ctx) {
              return ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 6, TimeUnit.SECONDS);
            }

            @Override
            // BUG: Diagnostic contains: does not stop the periodic task started on line 17
            public void handlerRemoved(ChannelHandlerContext ctx) {
              System.out.println("removed");
            }
            """));
  }

  @Test
  void setter() {
    checks.silentOn(
        keeping(
            "Future<?> own;\n\nprivate void set(Future<?> future) {\n  own = future;\n}",
            "set(ticks);",
            "own.cancel(true);"));
  }

  @Test
  void getter() {
    checks.silentOn(
        keeping(
            "Future<?> own;\n\nprivate Future<?> own() {\n  return own;\n}",
            "own = ticks;",
            "own().cancel(true);"));
  }

  @Test
  void optional() {
    checks.silentOn(
        keeping(
            "Optional<Future<?>> own = Optional.empty();",
            "own = Optional.of(ticks);",
            "own.ifPresent(future -> future.cancel(false));"));
  }

  @Test
  void listOfLists() {
    checks.silentOn(
        keeping(
            "final List<List<Future<?>>> own = new ArrayList<>();",
            "own.add(List.of(ticks));",
            "own.stream().flatMap(List::stream).forEach(future -> future.cancel(true));"));
  }

  @Test
  void twoNames() {
    checks.silentOn(
        keeping(
            "Future<?> one;\nprivate Future<?> two;", "one = two = ticks;", "two.cancel(true);"));
  }

  @Test
  void streamOfFields() {
    checks.silentOn(
        keeping(
            "Future<?> one;\nprivate Future<?> two;",
            "one = ticks;",
            """
            java.util.stream.Stream.of(one, two)
                .filter(Objects::nonNull)
                .forEach(future -> future.cancel(true));
            """));
  }

  @Test
  void listOfFields() {
    checks.silentOn(
        keeping(
            "Future<?> one;\nprivate Future<?> two;",
            "one = ticks;",
            """
            for (Future<?> future : Arrays.asList(one, two)) {
              if (future != null) {
                future.cancel(true);
              }
            }
            """));
  }

  @Test
  void notNull() {
    checks.silentOn(
        keeping(
            "Future<?> own;",
            "own = Objects.requireNonNull(ticks);",
            "Objects.requireNonNull(own).cancel(true);"));
  }

  @Test
  void patternOfInstanceof() {
    checks.silentOn(
        keeping(
            "Object own;",
            "own = ticks;",
            """
            Object last = own;
            if (last instanceof Future<?> future && !future.isDone()) {
              future.cancel(true);
            }
            """));
  }

  @Test
  void nestedObject() {
    checks.silentOn(
        keeping(
            """
            final State state = new State();

            private static final class State {
              private Future<?> own;
            }
            """,
            "state.own = ticks;",
            "state.own.cancel(true);"));
  }

  @Test
  void closeableThatCancels() {
    checks.silentOn(
        keeping("java.io.Closeable own;", "own = () -> ticks.cancel(true);", "own.close();")
            .replace(
                "Inactive(ChannelHandlerContext ctx) {",
                "Inactive(ChannelHandlerContext ctx) throws Exception {"));
  }

  @Test
  void functionThatCancels() {
    checks.silentOn(
        keeping(
            """
            Future<?> own;
            private final java.util.function.Consumer<Future<?>> stopper =
                future -> future.cancel(true);
            """,
            "own = ticks;",
            "stopper.accept(own);"));
  }

  @Test
  void unseenCodeOfALibrary() {
    checks.silentOn(
        keeping(
            "io.netty.util.concurrent.Promise<Object> end;",
            "io.netty.util.concurrent.PromiseNotifier.cascade((ChannelFuture) (Object) ticks,"
                + " null);",
            "System.out.println(end);"));
  }

  @Test
  void channelUnregistered() {
    checks.silentOn(
        keeping("Future<?> own;", "own = ticks;", "own.cancel(true);")
            .replace("channelInactive", "channelUnregistered"));
  }

  private static String keeping(String field, String keep, String stop) {
    return feed(
        "private "
            + field
            + """


            @Override
            public void channelActive(ChannelHandlerContext ctx) {
              Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 2, TimeUnit.DAYS);
            """
            + keep.indent(2)
            + """
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
            """
            + stop.indent(2)
            + "}\n");
  }
}
