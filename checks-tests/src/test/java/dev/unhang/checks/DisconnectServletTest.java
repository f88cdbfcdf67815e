package dev.unhang.checks;

import static dev.unhang.testing.Framework.JAX_RS;
import static dev.unhang.testing.Framework.SPRING;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Jakarta REST resources and asynchronous servlets. */
final class DisconnectServletTest {
  private static final String REST =
      """
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.Context;
      import jakarta.ws.rs.sse.*;
      """;
  private static final String SERVLET =
      "import jakarta.servlet.*;\nimport jakarta.servlet.http.*;\n";

  private static final String LISTENER =
      """
        @Override
        public void onTimeout(AsyncEvent event) {
          %s
        }

        @Override
        public void onError(AsyncEvent event) {
          %s
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(JAX_RS, SPRING);

  @Test
  void sinkOfEvents() {
    reportsRest(
        """
        @GET
        @Path("/a")
        public void a(@Context SseEventSink sink, @Context Sse sse) {
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  sink.send(sse.newEvent(feed.next("a")));
                }
                log.log(System.Logger.Level.INFO, "a is over");
              });
        }
        """);
  }

  @Test
  void heartbeatOfASink() {
    reportsRest(
        """
        @GET
        @Path("/b")
        public void b(@Context SseEventSink sink, @Context Sse sse) {
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          timer.scheduleAtFixedRate(
              () -> sink.send(sse.newEvent("b")), 1, 902, TimeUnit.MILLISECONDS);
        }
        """);
  }

  @Test
  void responseOfACallOfUnknownLength() {
    reportsRest(
        """
        @GET
        @Path("/c")
        public void c(@Suspended AsyncResponse response) {
          // BUG: Diagnostic contains: Nothing stops the task started here
          pool.submit(() -> response.resume(feed.next("c")));
        }
        """);
  }

  @Test
  void responseCancelledAtTheTimeout() {
    reportsRest(
        """
        @GET
        @Path("/d")
        public void d(@Suspended AsyncResponse response) {
          Future<?> search = pool.submit(() -> response.resume(feed.next("d")));
          response.setTimeout(904, TimeUnit.SECONDS);
          response.setTimeoutHandler(
              // BUG: Diagnostic contains: does not run when the browser closes the tab
              late -> {
                search.cancel(true);
                late.resume("too late");
              });
        }
        """);
  }

  @Test
  void completionCallbackIsNotEnough() {
    reportsRest(
        """
        @GET
        @Path("/e")
        public void e(@Suspended AsyncResponse response) {
          Future<?> search = pool.submit(() -> response.resume(feed.next("e")));
          response.register(
              // BUG: Diagnostic contains: does not run when the browser closes the tab
              (CompletionCallback) error -> search.cancel(true));
        }
        """);
  }

  @Test
  void sinkThatIsAsked() {
    silentOnRest(
        """
        @GET
        @Path("/f")
        public void f(@Context SseEventSink sink, @Context Sse sse) {
          pool.execute(
              () -> {
                while (!sink.isClosed()) {
                  sink.send(sse.newEvent(feed.next("f")));
                }
              });
        }
        """);
  }

  @Test
  void connectionCallbackThatCancels() {
    silentOnRest(
        """
        @GET
        @Path("/g")
        public void g(@Suspended AsyncResponse response) {
          Future<?> search = pool.submit(() -> response.resume(feed.next("g")));
          response.register((ConnectionCallback) gone -> search.cancel(true));
        }
        """);
  }

  @Test
  void connectionCallbackAsAClass() {
    silentOnRest(
        """
        private static final class Stop implements ConnectionCallback {
          private final Future<?> work;

          Stop(Future<?> work) {
            this.work = work;
          }

          @Override
          public void onDisconnect(AsyncResponse gone) {
            work.cancel(true);
          }
        }

        @GET
        @Path("/h")
        public void h(@Suspended AsyncResponse response) {
          response.register(new Stop(pool.submit(() -> response.resume(feed.next("h")))));
        }
        """);
  }

  @Test
  void sinksOfABroadcaster() {
    silentOnRest(
        """
        private SseBroadcaster broadcaster;

        @GET
        @Path("/i")
        public void i(@Context SseEventSink sink) {
          broadcaster.register(sink);
        }
        """);
  }

  @Test
  void servletWithoutAListener() {
    reportsServlet(
        """
        AsyncContext async = request.startAsync();
        // BUG: Diagnostic contains: Nothing stops the task started here
        pool.execute(
            () -> {
              while (feed.hasNext()) {
                write(async, feed.next("j"));
              }
              async.complete();
            });
        """);
  }

  @Test
  void listenerThatLogs() {
    reportsServlet(
        """
        AsyncContext async = request.startAsync();
        Future<?> reader = pool.submit(() -> write(async, feed.next("k")));
        async.addListener(
            new AsyncListener() {
              @Override
              // BUG: Diagnostic contains: `onComplete` runs when the client goes and does not stop
              public void onComplete(AsyncEvent event) {
                log.log(System.Logger.Level.INFO, "k: " + reader.isDone());
              }

        """
            + LISTENER.formatted("", "").indent(6)
            + "    });\n");
  }

  @Test
  void listenerThatCancelsAfterAnErrorOnly() {
    reportsServlet(
        """
        AsyncContext async = request.startAsync(request, response);
        ScheduledFuture<?> ticks =
            timer.scheduleAtFixedRate(() -> write(async, "l"), 12, 12, TimeUnit.SECONDS);
        async.addListener(
            new AsyncListener() {
              @Override
              public void onComplete(AsyncEvent event) {}

              @Override
              public void onTimeout(AsyncEvent event) {}

              @Override
              public void onStartAsync(AsyncEvent event) {}

              @Override
              // BUG: Diagnostic contains: `onError` does not run when the browser closes the tab
              public void onError(AsyncEvent event) {
                ticks.cancel(true);
              }
            });
        """);
  }

  @Test
  void listenerThatCancelsAtTheEnd() {
    silentOnServlet(
        """
        AsyncContext async = request.startAsync();
        Future<?> reader = pool.submit(() -> write(async, feed.next("m")));
        async.addListener(
            new AsyncListener() {
              @Override
              public void onComplete(AsyncEvent event) {
                reader.cancel(true);
              }

        """
            + LISTENER.formatted("", "").indent(6)
            + "    });\n");
  }

  @Test
  void listenerThatCancelsInTwoPlaces() {
    silentOnServlet(
        """
        AsyncContext async = request.startAsync();
        ScheduledFuture<?> ticks =
            timer.scheduleAtFixedRate(() -> write(async, "n"), 14, 14, TimeUnit.SECONDS);
        async.addListener(
            new AsyncListener() {
              @Override
              public void onComplete(AsyncEvent event) {}

        """
            + LISTENER.formatted("ticks.cancel(true);", "ticks.cancel(true);").indent(6)
            + "    });\n");
  }

  private void reportsRest(String members) {
    checks.reports(ResponseSources.service(REST, "@Path(\"/news\")\nclass News", members));
  }

  private void silentOnRest(String members) {
    checks.silentOn(ResponseSources.service(REST, "@Path(\"/news\")\nclass News", members));
  }

  private void reportsServlet(String statements) {
    checks.reports(servlet(statements));
  }

  private void silentOnServlet(String statements) {
    checks.silentOn(servlet(statements));
  }

  private static String servlet(String statements) {
    return ResponseSources.service(
        SERVLET,
        "class News extends HttpServlet",
        """
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        """
            + statements.indent(2)
            + """
            }

            private void write(AsyncContext async, String item) {
              try {
                async.getResponse().getWriter().write(item);
              } catch (IOException e) {
                log.log(System.Logger.Level.DEBUG, "not written", e);
              }
            }
            """);
  }
}
