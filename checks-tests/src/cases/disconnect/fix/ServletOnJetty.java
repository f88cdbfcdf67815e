// With Jetty's server at hand no patch registers `onComplete`, which Jetty does not call when a write fails.
// with: SPRING, JETTY_SERVER
package news;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class ServletOnJetty extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private transient ExecutorService pool;
  private transient Feed feed;

  interface Feed {
    boolean hasNext();
    String next() throws IOException;
  }

  private void write(AsyncContext context) {
    while (feed.hasNext()) {
      try {
        context.getResponse().getWriter().println(feed.next());
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext context = request.startAsync();
    pool.execute(() -> write(context)); // NO PATCH: no hook is known that one call could register on `context` here
  }

  /** What somebody has written stays good, though it only helps once the request is completed. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext context = request.startAsync();
    Future<?> task = pool.submit(() -> write(context));
    context.addListener(new AsyncListener() {
      @Override public void onComplete(AsyncEvent event) { task.cancel(true); }
      @Override public void onTimeout(AsyncEvent event) {}
      @Override public void onError(AsyncEvent event) {}
      @Override public void onStartAsync(AsyncEvent event) {}
    });
  }
}
