package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import dev.unhang.docs.Page.Block;
import dev.unhang.testing.Framework;
import dev.unhang.testing.PluginRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes that the page of the models begins with change what is found. */
@Tag("once")
final class RecipesTest {
  private static final ImmutableList<String> ACME =
      ImmutableList.of(
          """
          package com.acme;
          public abstract class Pools {
            public static native void drain(java.util.concurrent.ExecutorService pool);
          }
          """,
          """
          package com.acme;
          public interface BlockingPool extends java.util.concurrent.Executor {}
          """,
          """
          package com.acme;
          public interface FeedListener {
            void onNews(String news) throws Exception;
          }
          """);
  private static final String HANDLER =
      """
      package news;
      import com.acme.*;
      import io.netty.channel.*;
      import java.util.concurrent.*;
      class Handler extends ChannelInboundHandlerAdapter implements FeedListener {
        private ExecutorService pool;
        private BlockingPool workers;
        @Override public void channelInactive(ChannelHandlerContext ctx) {
          Pools.drain(pool);
          workers.execute(() -> Pools.drain(pool));
        }
        @Override public void onNews(String news) throws Exception {
          pool.awaitTermination(1, TimeUnit.MINUTES);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void withTheRecipes() throws Exception {
    Path model = folder.resolve("acme.model");
    Files.writeString(
        model,
        Page.read(Page.ofCheck("models")).blocks().stream()
            .map(Block::text)
            .filter(text -> text.startsWith("framework Acme\n"))
            .collect(MoreCollectors.onlyElement()));
    PluginRun.Outcome outcome = compile("-XepOpt:Unhang:Models=" + model);

    assertThat(outcome.output())
        .contains("9: warning: [AwaitTerminationOnEventLoop] `Pools.drain`");
    assertThat(outcome.output()).contains("13: warning: [AwaitTerminationOnEventLoop]");
    assertThat(outcome.output()).doesNotContain("10: warning");
  }

  @Test
  void withoutThem() {
    assertThat(compile().output()).doesNotContain("warning");
  }

  private static PluginRun.Outcome compile(String... flags) {
    ImmutableList<String> sources =
        ImmutableList.<String>builder().addAll(ACME).add(HANDLER).build();
    return PluginRun.with(Framework.NETTY)
        .flags("-XepDisableAllChecks", "-Xep:AwaitTerminationOnEventLoop:WARN")
        .flags(flags)
        .compile(sources.toArray(String[]::new))
        .succeeds();
  }
}
