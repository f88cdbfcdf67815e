package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** What a model says about closing, hooks and offloading reaches the messages and the patches. */
@NeedsJdk21
final class ExecutorCloseUserModelTest {
  private static final String CREW =
      """
      package news;
      class Crew implements AutoCloseable {
        void work(Runnable job) {}
        void dismiss() {}
        @Override public void close() {}
      }
      """;

  @Test
  void closeThatWaitsForRequests() {
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
  void methodToCallInstead() {
    model("close-waits type news.Night$Crew  awaits=tasks instead=dismiss")
        .fixes(night("close"), night("dismiss"));
  }

  @Test
  void builtInWaitThatTheUserKnowsBetter() {
    model("close-returns-at-once type java.net.http.HttpClient")
        .silentOn(handler("    client.close();\n"), CREW);
  }

  @Test
  void annotationOfTests() {
    model("test annotation news.Scenario")
        .silentOn(
            """
            package news;
            @interface Scenario {}
            """,
            """
            package news;
            import java.util.concurrent.*;
            class Scenarios {
              @Scenario CompletableFuture<String> reads() {
                try (var pool = Executors.newCachedThreadPool()) {
                  return CompletableFuture.supplyAsync(() -> "read", pool);
                }
              }
            }
            """);
  }

  private static Checks model(String line) {
    return Checks.of(ExecutorCloseInAsyncHandler.class).with(NETTY).model(line);
  }

  private static String night(String method) {
    return """
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
        crew.%s();
      }
    }
    """
        .formatted(method);
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
