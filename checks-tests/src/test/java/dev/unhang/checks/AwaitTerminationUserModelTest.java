package dev.unhang.checks;

import static dev.unhang.testing.Framework.NETTY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.testing.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's model says about the code behind a wait decides if the wait may go. */
final class AwaitTerminationUserModelTest {
  @TempDir private Path folder;

  @Test
  void aCallThatNeedsNoEnd() throws IOException {
    waitGoes("idle call news.Night$Alarms#fireAll(java.lang.String)", "alarms.fireAll(\"gone\")");
  }

  @Test
  void aLogger() throws IOException {
    waitGoes("logs type news.Night$Alarms", "alarms.fireAll(\"gone\")");
  }

  @Test
  void aCallThatEndsWhatIsWaitedFor() throws IOException {
    waitGoes("ends call java.util.concurrent.ExecutorService#toString()", "pool.toString()");
  }

  @Test
  void anythingElseMayNeedTheEnd() throws IOException {
    model("asks call news.Night$Alarms#fireAll(java.lang.String)")
        .reportsWithoutFix(
            "needs the end", file("    wait(pool);\n    alarms.fireAll(\"gone\");\n"));
  }

  private void waitGoes(String line, String statement) throws IOException {
    model(line)
        .fixes(file("    wait(pool);\n    " + statement + ";\n"), file("    " + statement + ";\n"));
  }

  private Checks model(String line) throws IOException {
    Path file = folder.resolve("own.model");
    Files.writeString(file, "framework Own\n" + line + "\n", UTF_8);
    return Checks.of(AwaitTerminationOnEventLoop.class)
        .with(NETTY)
        .flags("-XepOpt:Unhang:Models=" + file);
  }

  private static String file(String statements) {
    return """
    package news;

    import io.netty.channel.ChannelHandlerContext;
    import io.netty.channel.ChannelInboundHandlerAdapter;
    import java.util.concurrent.ExecutorService;
    import java.util.concurrent.TimeUnit;

    class Night extends ChannelInboundHandlerAdapter {
      private Alarms alarms;
      private ExecutorService pool;

      @Override
      public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    %s  }

      interface Alarms {
        void fireAll(String event);
      }
    }
    """
        .formatted(statements)
        .replace("wait(pool)", "pool.awaitTermination(118, TimeUnit.SECONDS)");
  }
}
