// stacks: spring-websocket-7
// client: websocket
package news;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Configuration
@EnableWebMvc
@EnableWebSocket
@RestController
class SessionNews implements WebSocketConfigurer {
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
    context.addServletContainerInitializer(new WsSci(), null);
    AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
    spring.register(SessionNews.class);
    Wrapper servlet = Tomcat.addServlet(context, "news", new DispatcherServlet(spring));
    servlet.setAsyncSupported(true);
    servlet.setLoadOnStartup(1);
    servlet.addMapping("/");
    tomcat.start();
    System.out.println("port " + connector.getLocalPort());
    tomcat.getServer().await();
  }

  @GetMapping("/health")
  String health() {
    return "ok";
  }

  @Bean
  SessionHandler handler() {
    return new SessionHandler(feed);
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(handler(), "/live/*").addHandler(new KeyedHandler(feed), "/keyed/*");
  }
}

class SessionHandler extends TextWebSocketHandler {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();

  SessionHandler(Feed feed) {
    this.feed = feed;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    String topic = session.getUri().getPath().replaceFirst(".*/", "");
    shared.execute(() -> follow(topic, session)); // FINDING disconnect: /live work follow
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("reader has left: " + session.getUri().getPath());
  }

  private void follow(String topic, WebSocketSession session) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        if (session.isOpen()) {
          send(article.get(), session);
        }
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(session);
  }

  static void close(WebSocketSession session) {
    try {
      session.close();
    } catch (IOException e) {
      System.out.println("not closed: " + e.getMessage());
    }
  }

  private static void send(String article, WebSocketSession session) {
    try {
      session.sendMessage(new TextMessage(article));
    } catch (IOException | IllegalStateException e) {
      System.out.println("not sent: " + e.getMessage());
    }
  }
}

class KeyedHandler extends TextWebSocketHandler {
  private final Feed feed;
  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final Map<String, String> topics = new ConcurrentHashMap<>();

  KeyedHandler(Feed feed) {
    this.feed = feed;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    String topic = session.getUri().getPath().replaceFirst(".*/", "");
    topics.put(session.getId(), topic);
    shared.execute(() -> follow(topic, session)); // FINDING disconnect: /keyed work follow
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("reader has left: " + topics.remove(session.getId()));
  }

  private void follow(String topic, WebSocketSession session) {
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        if (session.isOpen()) {
          send(article.get(), session);
        }
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    SessionHandler.close(session);
  }

  private static void send(String article, WebSocketSession session) {
    try {
      session.sendMessage(new TextMessage(article));
    } catch (IOException | IllegalStateException e) {
      System.out.println("not sent: " + e.getMessage());
    }
  }
}
