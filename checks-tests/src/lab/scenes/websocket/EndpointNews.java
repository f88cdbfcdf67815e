// stacks: tomcat-websocket-11
// client: websocket
package news;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

@ServerEndpoint("/live/{topic}")
public class EndpointNews {
  private static final ExecutorService SHARED = Executors.newCachedThreadPool();
  private static Feed feed;

  public static void main(String[] args) throws Exception {
    feed = new Feed(args[0]);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Connector connector = new Connector();
    connector.setProperty("address", "127.0.0.1");
    connector.setPort(0);
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", null);
    context.addServletContainerInitializer(
        new WsSci(), Set.of(EndpointNews.class, OwnPoolNews.class));
    Tomcat.addServlet(context, "health", new Health());
    context.addServletMappingDecoded("/", "health");
    tomcat.start();
    System.out.println("port " + connector.getLocalPort());
    tomcat.getServer().await();
  }

  static Feed feed() {
    return feed;
  }

  @OnOpen
  public void open(Session session, @PathParam("topic") String topic) {
    SHARED.execute(() -> follow(topic, session)); // FINDING disconnect: /live work follow
  }

  @OnClose
  public void close(Session session, @PathParam("topic") String topic) {
    System.out.println("reader has left: " + topic);
  }

  private static void follow(String topic, Session session) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        send(article.get(), session);
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(session);
  }

  private static void end(Session session) {
    try {
      session.close();
    } catch (IOException e) {
      System.out.println("not closed: " + e.getMessage());
    }
  }

  private static void send(String article, Session session) {
    try {
      session.getBasicRemote().sendText(article);
    } catch (IOException | IllegalStateException e) {
      System.out.println("not sent: " + e.getMessage());
    }
  }

  @ServerEndpoint("/own/{topic}")
  public static class OwnPoolNews {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    public OwnPoolNews() {}

    @OnOpen
    public void open(Session session, @PathParam("topic") String topic) {
      executor.submit(() -> follow(topic, session));
    }

    @OnClose
    public void close(Session session) {
      executor.shutdown(); // FINDING disconnect: /own work follow
    }

    private void follow(String topic, Session session) {
      try {
        Optional<String> article = feed().next(topic);
        while (article.isPresent()) {
          send(article.get(), session);
          article = feed().next(topic);
        }
      } catch (IOException e) {
        System.out.println("failed: " + topic + " " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      end(session);
    }
  }
}

class Health extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print("ok");
  }
}
