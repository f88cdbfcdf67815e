package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Patches of listeners that are objects with several methods, as the servlet API has them. */
final class DisconnectFixServletTest {
  private static final String IMPORTS =
      """
      import jakarta.servlet.*;
      import jakarta.servlet.http.*;
      import java.io.IOException;
      import java.util.concurrent.*;
      """;
  private static final String WRITE =
      """

      private void write(AsyncContext context) {
        while (feed.hasNext()) {
          try {
            context.getResponse().getWriter().println(feed.next());
          } catch (IOException e) {
            log.log(System.Logger.Level.DEBUG, "gone", e);
          }
        }
      }
      """;
  private static final String LISTENER =
      """
      context.addListener(new AsyncListener() {
        @Override
        public void onComplete(AsyncEvent event) {
      %s    log.log(System.Logger.Level.INFO, "over");
        }

        @Override public void onTimeout(AsyncEvent event) {}

        @Override public void onError(AsyncEvent event) {}

        @Override public void onStartAsync(AsyncEvent event) {}
      });
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING);

  private static String servlet(String statements) {
    return PatchSources.type(
            IMPORTS,
            "class NewsServlet extends HttpServlet",
            """
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
              AsyncContext context = request.startAsync();
            %s}
            """
                    .formatted(statements.indent(2))
                + WRITE)
        .replace("private ExecutorService", "private transient ExecutorService")
        .replace("private Scheduled", "private transient Scheduled")
        .replace("private Feed", "private transient Feed");
  }

  @Test
  void listenerThatSkipsTheHandle() {
    checks.fixes(
        servlet("Future<?> writer = pool.submit(() -> write(context));\n" + LISTENER.formatted("")),
        servlet(
            "Future<?> writer = pool.submit(() -> write(context));\n"
                + LISTENER.formatted("    writer.cancel(true);\n")));
  }

  @Test
  void listenerBehindTheStart() {
    checks.fixes(
        servlet("pool.execute(() -> write(context));\n" + LISTENER.formatted("")),
        servlet(
            "Future<?> task = pool.submit(() -> write(context));\n"
                + LISTENER.formatted("    task.cancel(true);\n")));
  }

  @Test
  void noListener() {
    checks.fixes(
        servlet("pool.execute(() -> write(context)); // go\nrequest.getMethod();\n"),
        servlet(
            """
            Future<?> task = pool.submit(() -> write(context)); // go
            context.addListener(new AsyncListener() {
              @Override
              public void onComplete(AsyncEvent event) {
                task.cancel(true);
              }

              @Override
              public void onTimeout(AsyncEvent event) {}

              @Override
              public void onError(AsyncEvent event) {}

              @Override
              public void onStartAsync(AsyncEvent event) {}
            });
            request.getMethod();
            """));
  }

  @Test
  void startInATask() {
    checks.reportsWithoutFix(
        "`addListener` may be called only before the method returns",
        servlet(
            """
            pool.execute(() -> {
              timer.scheduleAtFixedRate(() -> write(context), 1, 2, TimeUnit.SECONDS);
            });
            """));
  }
}
