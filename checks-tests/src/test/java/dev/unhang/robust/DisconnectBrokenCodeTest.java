package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Framework;
import dev.unhang.testing.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code with errors that starts work for a client: javac's errors are the only ones, and nothing is
 * thrown, whatever is missing.
 */
final class DisconnectBrokenCodeTest {
  private static final String GOOD =
      """
      package demo;

      import io.netty.channel.ChannelHandlerContext;
      import io.netty.channel.ChannelInboundHandlerAdapter;
      import java.util.Map;
      import java.util.concurrent.ConcurrentHashMap;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;
      import java.util.concurrent.Future;
      import java.util.concurrent.TimeUnit;

      class A extends ChannelInboundHandlerAdapter {
        private final Map<String, Future<?>> tasks = new ConcurrentHashMap<>();
        private final ExecutorService pool = Executors.newCachedThreadPool();
        private Future<?> ticks;

        @Override
        public void channelActive(ChannelHandlerContext ctx) {
          ticks = ctx.executor().scheduleAtFixedRate(() -> pump(ctx), 1, 2, TimeUnit.DAYS);
          tasks.put("a", pool.submit(() -> { while (true) { pump(ctx); } }));
          tasks.computeIfAbsent("b", key -> pool.submit(this::stop));
          ctx.channel().closeFuture().addListener(closed -> stop());
        }

        private void pump(ChannelHandlerContext ctx) {
          ctx.write(ticks == null ? "none" : switch (tasks.size()) { case 0 -> 1; default -> 2; });
        }

        private void stop() {
          for (Future<?> task : tasks.values()) { task.cancel(true); }
          pool.shutdown();
        }

        @Override
        public void channelInactive(ChannelHandlerContext ctx) throws Exception {
          if (ticks != null) { ticks.get(); }
          super.channelInactive(ctx);
        }

        record Holder(Future<?> future) implements Runnable {
          @Override
          public void run() { future.cancel(true); }
        }
      }
      """;

  @AutoClose
  private final Daemon daemon =
      Daemon.withClassPath(Framework.classPathOf(ImmutableList.of("NETTY")));

  @Test
  void withoutErrors() {
    Daemon.Outcome compiled = daemon.compile(new Source("demo/A.java", GOOD));

    assertWithMessage("%s", compiled).that(compiled.success()).isTrue();
    assertThat(compiled.count("[DisconnectWithoutCancel]")).isGreaterThan(0);
    assertThat(compiled.output()).isEmpty();
  }

  @MethodSource("names")
  @ParameterizedTest
  void unresolvedName(String name) {
    assertNothingThrown(GOOD.replaceAll("\\b" + name + "\\b", name + "IsNowhere"));
  }

  @MethodSource("imports")
  @ParameterizedTest
  void missingImport(String name) {
    assertNothingThrown(GOOD.replaceAll("(?m)^import .*\\b" + name + ";$", ""));
  }

  @ValueSource(strings = {"{", "(", ")", ";", "->", "::", "\"", "<", "=", "@", "."})
  @ParameterizedTest
  void missingToken(String token) {
    for (int at = GOOD.indexOf(token); at >= 0; at = GOOD.indexOf(token, at + 150)) {
      assertNothingThrown(GOOD.substring(0, at) + GOOD.substring(at + token.length()));
    }
  }

  @Test
  void cutOff() {
    for (int end = 0; end < GOOD.length(); end += 47) {
      assertNothingThrown(GOOD.substring(0, end));
    }
  }

  @Test
  void withoutTheFramework() {
    try (Daemon without = Daemon.withClassPath("")) {
      assertNothingThrown(without, GOOD);
    }
  }

  /* As with a jar whose own dependencies are not on the class path. */
  @ValueSource(strings = {"netty-buffer:4", "netty-resolver:4", "netty-common:4"})
  @ParameterizedTest
  void withoutAPartOfTheFramework(String part) {
    ImmutableList<String> parts =
        Stream.of("netty-common:4", "netty-buffer:4", "netty-resolver:4", "netty-transport:4")
            .filter(each -> !each.equals(part))
            .collect(ImmutableList.toImmutableList());
    try (Daemon without = Daemon.withClassPath(Framework.classPathOf(parts))) {
      assertNothingThrown(without, GOOD);
    }
  }

  private static Stream<String> names() {
    return Splitter.on(' ')
        .splitToStream(
            "ChannelHandlerContext ChannelInboundHandlerAdapter Future Map Executors"
                + " ExecutorService tasks pool ticks ctx executor scheduleAtFixedRate submit put"
                + " computeIfAbsent closeFuture addListener pump stop cancel shutdown"
                + " channelActive channelInactive future Runnable get");
  }

  private static Stream<String> imports() {
    return GOOD.lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line.substring(line.lastIndexOf('.') + 1, line.length() - 1));
  }

  private void assertNothingThrown(String source) {
    assertNothingThrown(daemon, source);
  }

  private static void assertNothingThrown(Daemon daemon, String source) {
    Source code = new Source("demo/A.java", source);

    Daemon.Outcome compiled = daemon.compile(code);
    Daemon.Outcome inspected = daemon.inspect(code);

    if (!compiled.success()) {
      assertWithMessage("%s", compiled)
          .that(compiled.diagnostics().stream().filter(text -> text.contains(": error: ")).count())
          .isGreaterThan(0);
    }
    assertThat(compiled.count("Unhang")).isEqualTo(0);
    assertThat(compiled.output()).isEmpty();
    assertThat(inspected.output()).isEmpty();
  }
}
