package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model says about closing, hooks and offloading reaches the messages and the patches. */
@NeedsJdk21
final class ExecutorCloseUserModelTest {
  private static final String CREW =
      """
      package news;

      class Crew implements AutoCloseable {
        void work(Runnable job) {}

        void dismiss() {}

        @Override
        public void close() {}
      }
      """;

  @TempDir private Path folder;

  @Test
  void closeThatWaitsForRequests() throws IOException {
    model("close-waits type news.Crew  awaits=requests  -- at most an hour")
        .reports(
            CREW,
            handler(
                """
                    // BUG: Diagnostic contains: until its requests are done (at most an hour)
                    crew.close();
                """));
  }

  @Test
  void methodToCallInstead() throws IOException {
    model("close-waits type news.Night$Crew  awaits=tasks instead=dismiss")
        .fixes(
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Night extends ChannelInboundHandlerAdapter {
              static class Crew implements AutoCloseable {
                void dismiss() {}

                @Override
                public void close() {}
              }

              private final Crew crew = new Crew();

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                crew.close();
              }
            }
            """,
            """
            package news;

            import io.netty.channel.ChannelHandlerContext;
            import io.netty.channel.ChannelInboundHandlerAdapter;

            class Night extends ChannelInboundHandlerAdapter {
              static class Crew implements AutoCloseable {
                void dismiss() {}

                @Override
                public void close() {}
              }

              private final Crew crew = new Crew();

              @Override
              public void channelInactive(ChannelHandlerContext ctx) {
                crew.dismiss();
              }
            }
            """);
  }

  @Test
  void builtInWaitThatTheUserKnowsBetter() throws IOException {
    model("close-returns-at-once type java.net.http.HttpClient")
        .silentOn(handler("    client.close();\n"), CREW);
  }

  @Test
  void annotationOfTests() throws IOException {
    model("test annotation news.Scenario")
        .silentOn(
            """
            package news;

            @interface Scenario {}
            """,
            """
            package news;

            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.Executors;

            class Scenarios {
              @Scenario
              CompletableFuture<String> reads() {
                try (var pool = Executors.newCachedThreadPool()) {
                  return CompletableFuture.supplyAsync(() -> "read", pool);
                }
              }
            }
            """);
  }

  private Checks model(String line) throws IOException {
    Path file = folder.resolve("own.model");
    Files.writeString(file, "framework Own\n" + line + "\n", UTF_8);
    return Checks.of(ExecutorCloseInAsyncHandler.class)
        .with(NETTY)
        .flags("-XepOpt:Unhang:Models=" + file);
  }

  private static String handler(String statement) {
    return """
    package news;

    import io.netty.channel.ChannelHandlerContext;
    import io.netty.channel.ChannelInboundHandlerAdapter;
    import java.net.http.HttpClient;

    class Shift extends ChannelInboundHandlerAdapter {
      private final Crew crew = new Crew();
      private final HttpClient client = HttpClient.newHttpClient();

      @Override
      public void channelInactive(ChannelHandlerContext ctx) {
    %s  }
    }
    """
        .formatted(statement);
  }
}
