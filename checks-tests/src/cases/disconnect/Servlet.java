// Jakarta REST resources and asynchronous servlets.
// with: JAX_RS, SPRING
package news;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import jakarta.ws.rs.*;
import jakarta.ws.rs.container.*;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.sse.*;
import java.io.IOException;
import java.util.concurrent.*;

class Servlets {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;
  private void write(AsyncContext async, String item) {
    try { async.getResponse().getWriter().write(item); } catch (IOException e) {
      log.log(System.Logger.Level.DEBUG, "not written", e);
    }
  }

  @Path("/news") class Servlet {
    private SseBroadcaster broadcaster;
    private BlockingQueue<String> queue;
    @GET @Path("/send")
    public void oneSendIsNoHook(@Context SseEventSink sink, @Context Sse sse) {
      Future<?> task = pool.submit(() -> { while (true) { System.out.println(queue.take()); } }); // FINDING: Nothing stops the task started here
      sink.send(sse.newEvent("send")).whenComplete((sent, failure) -> System.out.println(task));
    }
    @GET @Path("/f")
    public void resource(@Context SseEventSink sink, @Context Sse sse) { // SILENT
      pool.execute(() -> { while (!sink.isClosed()) { sink.send(sse.newEvent(feed.next("f"))); } });
    }
    @GET @Path("/g")
    public void connectionCallbackThatCancels(@Suspended AsyncResponse response) { // SILENT
      Future<?> search = pool.submit(() -> response.resume(feed.next("g")));
      response.register((ConnectionCallback) gone -> search.cancel(true));
    }
    @GET @Path("/b")
    public void heartbeatOfASink(@Context SseEventSink sink, @Context Sse sse) { // SILENT
      timer.scheduleAtFixedRate(() -> sink.send(sse.newEvent("b")), 1, 902, TimeUnit.MILLISECONDS);
    }
    @GET @Path("/c")
    public void heartbeatThatCatches(@Context SseEventSink sink, @Context Sse sse) {
      timer.scheduleAtFixedRate(() -> { // FINDING: Nothing stops the periodic task started here
            try { sink.send(sse.newEvent("c")); } catch (IllegalStateException e) { log.log(System.Logger.Level.DEBUG, "gone", e); }
          }, 1, 903, TimeUnit.MILLISECONDS);
    }
    @GET @Path("/i")
    public void sinksOfABroadcaster(@Context SseEventSink sink) { broadcaster.register(sink); } // SILENT
    @GET @Path("/e")
    public void completionCallbackIsNotEnough(@Suspended AsyncResponse response) {
      Future<?> search = pool.submit(() -> response.resume(feed.next("e")));
      response.register((CompletionCallback) error -> search.cancel(true)); // FINDING: does not run when the browser closes the tab
    }
    @GET @Path("/d")
    public void responseCancelledAtTheTimeout(@Suspended AsyncResponse response) {
      Future<?> search = pool.submit(() -> response.resume(feed.next("d")));
      response.setTimeout(904, TimeUnit.SECONDS);
      response.setTimeoutHandler(late -> { // FINDING: does not run when the browser closes the tab
            search.cancel(true);
            late.resume("too late");
          });
    }
    private static final class Stop implements ConnectionCallback {
      private final Future<?> work;
      Stop(Future<?> work) { this.work = work; }
      @Override public void onDisconnect(AsyncResponse gone) { work.cancel(true); }
    }
    @GET @Path("/h") // SILENT
    public void connectionCallbackAsAClass(@Suspended AsyncResponse response) {
      response.register(new Stop(pool.submit(() -> response.resume(feed.next("h")))));
    }
  }

  class ListenerThatCancelsAfterAnErrorOnly extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext async = request.startAsync(request, response);
      ScheduledFuture<?> ticks = timer.scheduleAtFixedRate(() -> write(async, "l"), 12, 12, TimeUnit.SECONDS);
      async.addListener(new AsyncListener() {
            @Override public void onComplete(AsyncEvent event) {}
            @Override public void onTimeout(AsyncEvent event) {}
            @Override public void onStartAsync(AsyncEvent event) {}
            @Override public void onError(AsyncEvent event) { ticks.cancel(true); } // FINDING: `onError` does not run when the browser closes the tab
          });
    }
  }

  class ListenerThatCancelsAtTheEnd extends HttpServlet { // SILENT
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext async = request.startAsync();
      Future<?> reader = pool.submit(() -> write(async, feed.next("m")));
      async.addListener(new AsyncListener() {
            @Override public void onComplete(AsyncEvent event) { reader.cancel(true); }
              @Override public void onTimeout(AsyncEvent event) {
              }
              @Override public void onError(AsyncEvent event) {
              }
              @Override public void onStartAsync(AsyncEvent event) {}
          });
    }
  }

  class ListenerThatLogs extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext async = request.startAsync();
      Future<?> reader = pool.submit(() -> write(async, feed.next("k")));
      async.addListener(new AsyncListener() {
            @Override public void onComplete(AsyncEvent event) { // FINDING: `onComplete` runs when the client goes and does not stop
              log.log(System.Logger.Level.INFO, "k: " + reader.isDone());
            }
              @Override public void onTimeout(AsyncEvent event) {
              }
              @Override public void onError(AsyncEvent event) {
              }
              @Override public void onStartAsync(AsyncEvent event) {}
          });
    }
  }

  class ListenerThatCancelsInTwoPlaces extends HttpServlet { // SILENT
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext async = request.startAsync();
      ScheduledFuture<?> ticks = timer.scheduleAtFixedRate(() -> write(async, "n"), 14, 14, TimeUnit.SECONDS);
      async.addListener(new AsyncListener() {
            @Override public void onComplete(AsyncEvent event) {}
              @Override public void onTimeout(AsyncEvent event) { ticks.cancel(true); }
              @Override public void onError(AsyncEvent event) { ticks.cancel(true); }
              @Override public void onStartAsync(AsyncEvent event) {}
          });
    }
  }

  class ServletWithoutAListener extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      AsyncContext async = request.startAsync();
      pool.execute(() -> { // FINDING: Nothing stops the task started here
            while (feed.hasNext()) { write(async, feed.next("j")); }
            async.complete();
          });
    }
  }
}

@Path("/news")
class ResponseOfACallOfUnknownLength {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  ResponseOfACallOfUnknownLength(Feed feed) { this.feed = feed; }
  @GET @Path("/c")
  public void c(@Suspended AsyncResponse response) { pool.submit(() -> response.resume(feed.next("c"))); } // FINDING: Nothing stops the task started here
}

@Path("/news")
class SinkOfEvents {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  SinkOfEvents(Feed feed) { this.feed = feed; }
  @GET @Path("/a")
  public void a(@Context SseEventSink sink, @Context Sse sse) {
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          while (feed.hasNext()) { if (!sink.isClosed()) { sink.send(sse.newEvent(feed.next("a"))); } }
          log.log(System.Logger.Level.INFO, "a is over");
        });
  }
  /* A failed write closes the sink, and the next `send` throws. */
  @GET @Path("/b")
  public void eachTurnSends(@Context SseEventSink sink, @Context Sse sse) { // SILENT
    pool.execute(() -> { while (feed.hasNext()) { sink.send(sse.newEvent("b")); pause(1_904); } });
  }
  private static void pause(long millis) {
    try { Thread.sleep(millis); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  @GET @Path("/c")
  public void eachTurnCatches(@Context SseEventSink sink, @Context Sse sse) {
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          while (feed.hasNext()) {
            try { sink.send(sse.newEvent(feed.next("c"))); } catch (IllegalStateException e) { log.log(System.Logger.Level.DEBUG, "gone", e); }
          }
        });
  }

  static class Writers extends HttpServlet {
    private static final ExecutorService POOL = Executors.newCachedThreadPool();
    private static final BlockingQueue<String> LINES = new LinkedBlockingQueue<>();
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      AsyncContext async = request.startAsync();
      java.io.PrintWriter writer = response.getWriter();
      POOL.submit(() -> { // FINDING: Nothing stops the task started here
            while (!writer.checkError()) { writer.println(LINES.take()); }
            async.complete();
            return null;
          });
    }
    @Override protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException { // SILENT
      AsyncContext async = request.startAsync();
      java.io.PrintWriter writer = response.getWriter();
      POOL.submit(() -> {
            while (!writer.checkError()) { writer.println(LINES.poll(20, TimeUnit.SECONDS)); }
            async.complete();
            return null;
          });
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
