// Patches of listeners that are objects with several methods, as the servlet API has them.
// with: SPRING
package news;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import java.util.concurrent.*;

class Servlets {
  private static final System.Logger log = System.getLogger("news");
  private transient ExecutorService pool;
  private transient ScheduledExecutorService timer;
  private transient Feed feed;
  private static final long serialVersionUID = 1L;
  private void write(AsyncContext context) {
    while (feed.hasNext()) {
      try {
        context.getResponse().getWriter().println(feed.next());
      } catch (IOException e) { log.log(System.Logger.Level.DEBUG, "gone", e); }
    }
  }
  interface Feed {
    String next();
    boolean hasNext();
  }

  class NoListener extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      AsyncContext context = request.startAsync();
      pool.execute(() -> write(context)); // go
      request.getMethod();
    }
  }

  class ListenerThatSkipsTheHandle extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      AsyncContext context = request.startAsync();
      Future<?> writer = pool.submit(() -> write(context));
      context.addListener(new AsyncListener() {
        @Override
        public void onComplete(AsyncEvent event) {
          log.log(System.Logger.Level.INFO, "over");
        }

        @Override public void onTimeout(AsyncEvent event) {}

        @Override public void onError(AsyncEvent event) {}

        @Override public void onStartAsync(AsyncEvent event) {}
      });
    }
  }

  class ListenerBehindTheStart extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      AsyncContext context = request.startAsync();
      pool.execute(() -> write(context));
      context.addListener(new AsyncListener() {
        @Override
        public void onComplete(AsyncEvent event) {
          log.log(System.Logger.Level.INFO, "over");
        }

        @Override public void onTimeout(AsyncEvent event) {}

        @Override public void onError(AsyncEvent event) {}

        @Override public void onStartAsync(AsyncEvent event) {}
      });
    }
  }

  class StartInATask extends HttpServlet {
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      AsyncContext context = request.startAsync();
      pool.execute(() -> { timer.scheduleAtFixedRate(() -> write(context), 1, 2, TimeUnit.SECONDS); }); // NO PATCH: `addListener` may be called only before the method returns
    }
  }
}
