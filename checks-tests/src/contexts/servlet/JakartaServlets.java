// framework: Servlet
// with: jakarta.servlet-api:6
// also: javax.servlet-api:4, jakarta=javax, Jakarta=Javax
package servlet;
import jakarta.servlet.*;
import jakarta.servlet.http.*;

final class JakartaServlets extends HttpServlet {
  @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    here(); // MAY_BLOCK: `doGet` overrides `HttpServlet.doGet`
    request.startAsync().start(() -> here()); // MAY_BLOCK: lambda handed to `AsyncContext.start`
  }
  static final class Listener implements AsyncListener {
    @Override public void onComplete(AsyncEvent event) { here(); } // MAY_BLOCK: `onComplete` overrides `AsyncListener.onComplete`
    @Override public void onTimeout(AsyncEvent event) {}
    @Override public void onError(AsyncEvent event) {}
    @Override public void onStartAsync(AsyncEvent event) {}
  }
  void read(ServletInputStream input) {
    input.setReadListener(new ReadListener() {
      @Override public void onDataAvailable() { here(); } // ASYNC_HANDLER: a Servlet callback
      @Override public void onAllDataRead() {}
      @Override public void onError(Throwable failure) {}
    });
  }
  static final class Writer implements WriteListener {
    @Override public void onWritePossible() { here(); } // ASYNC_HANDLER: a Servlet callback: `onWritePossible` overrides `WriteListener.onWritePossible`
    @Override public void onError(Throwable failure) {}
  }
  static final class Ended implements ServletContextListener {
    @Override public void contextDestroyed(ServletContextEvent event) {
      here(); // MAY_BLOCK: `contextDestroyed` overrides `ServletContextListener.contextDestroyed`
    }
  }
}
