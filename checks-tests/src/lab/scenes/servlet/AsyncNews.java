// stacks: tomcat-11
package news;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

public class AsyncNews extends HttpServlet {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  AsyncNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setProperty("address", "127.0.0.1");
    connector.setPort(0);
    connector.setProperty("maxThreads", "1");
    connector.setProperty("minSpareThreads", "1");
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", null);
    Wrapper servlet = Tomcat.addServlet(context, "news", new AsyncNews(new Feed(args[0])));
    servlet.setAsyncSupported(true);
    servlet.addMapping("/");
    tomcat.start();
    System.out.println("port " + connector.getLocalPort());
    tomcat.getServer().await();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String topic = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("/live/")) {
      live(request, topic);
    } else if (path.startsWith("/hooked/")) {
      hooked(request, topic);
    } else if (path.startsWith("/news/")) {
      news(request, topic);
    } else {
      response.getWriter().print("ok");
    }
  }

  private void news(HttpServletRequest request, String topic) throws IOException {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    request
        .getInputStream()
        .setReadListener(
            new ReadListener() {
              @Override
              public void onDataAvailable() {}

              @Override
              public void onAllDataRead() {
                try (ExecutorService executor = Executors.newSingleThreadExecutor()) { // FINDING close: /news hang
                  executor.submit(() -> follow(topic, context));
                }
              }

              @Override
              public void onError(Throwable error) {
                context.complete();
              }
            });
  }

  private void live(HttpServletRequest request, String topic) {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    shared.submit(() -> follow(topic, context)); // FINDING disconnect: /live work follow
  }

  private void hooked(HttpServletRequest request, String topic) {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    context.addListener(
        new AsyncListener() {
          @Override
          public void onComplete(AsyncEvent event) {
            System.out.println("reader has left: " + topic);
          }

          @Override
          public void onTimeout(AsyncEvent event) {}

          @Override
          public void onError(AsyncEvent event) {
            context.complete();
          }

          @Override
          public void onStartAsync(AsyncEvent event) {}
        });
    shared.submit(() -> follow(topic, context)); // FINDING disconnect: /hooked work follow, no patch
  }

  private void follow(String topic, AsyncContext context) {
    try {
      PrintWriter out = context.getResponse().getWriter();
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        send(article.get(), out);
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    context.complete();
  }

  private static void send(String article, PrintWriter out) {
    try {
      out.println(article);
      out.flush();
    } catch (RuntimeException e) {
      // The next one may reach the reader.
    }
  }
}
