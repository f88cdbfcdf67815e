// stacks: spring-stomp-7
// client: news.BrokerReader
package news;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionSubscribeEvent;

@Configuration
@EnableWebMvc
@EnableWebSocketMessageBroker
@RestController
class BrokerNews implements WebSocketMessageBrokerConfigurer {
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
    spring.register(BrokerNews.class);
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
  Subscriptions subscriptions(SimpMessagingTemplate messages) {
    return new Subscriptions(feed, messages);
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    registry.enableSimpleBroker("/live");
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    registry.addEndpoint("/stomp");
  }
}

class Subscriptions {
  private final ExecutorService shared = Executors.newCachedThreadPool();
  private final Feed feed;
  private final SimpMessagingTemplate messages;

  Subscriptions(Feed feed, SimpMessagingTemplate messages) {
    this.feed = feed;
    this.messages = messages;
  }

  @EventListener
  void subscribed(SessionSubscribeEvent event) {
    String place = StompHeaderAccessor.wrap(event.getMessage()).getDestination();
    shared.execute(() -> follow(place)); // FINDING disconnect: /live work follow, no patch
  }

  @EventListener
  void left(SessionDisconnectEvent event) {
    System.out.println("session has left");
  }

  private void follow(String place) {
    String topic = place.replaceFirst(".*/", "");
    try {
      Optional<String> article = feed.next(topic);
      while (article.isPresent()) {
        messages.convertAndSend(place, article.get());
        article = feed.next(topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    messages.convertAndSend(place, "END");
  }
}

/** A client: prints what it gets. */
class BrokerReader implements WebSocket.Listener {
  private final CountDownLatch end = new CountDownLatch(1);
  private final StringBuilder frame = new StringBuilder();
  private final String place;

  BrokerReader(String place) {
    this.place = place;
  }

  public static void main(String[] args) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    String server = "127.0.0.1:" + args[0];
    if (args[1].equals("/health")) {
      HttpRequest health = HttpRequest.newBuilder(URI.create("http://" + server + args[1])).build();
      System.out.println(http.send(health, BodyHandlers.ofString()).body() + "\nEND");
      return;
    }
    BrokerReader reader = new BrokerReader(args[1]);
    http.newWebSocketBuilder().buildAsync(URI.create("ws://" + server + "/stomp"), reader).get();
    reader.end.await();
  }

  @Override
  public void onOpen(WebSocket socket) {
    socket.sendText("CONNECT\naccept-version:1.2\nhost:news\n\n\0", true);
    socket.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
    frame.append(text);
    if (isLast) {
      hear(socket, frame.toString());
      frame.setLength(0);
    }
    socket.request(1);
    return null;
  }

  private void hear(WebSocket socket, String text) {
    if (text.startsWith("CONNECTED")) {
      socket.sendText("SUBSCRIBE\nid:0\ndestination:" + place + "\n\n\0", true);
    }
    if (text.startsWith("MESSAGE")) {
      byte[] body = text.substring(text.indexOf("\n\n") + 2, text.indexOf(0)).getBytes();
      System.out.println(new String(body, StandardCharsets.UTF_8));
      if (text.contains("\n\nEND")) {
        end.countDown();
      }
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
    end.countDown();
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    System.out.println("CUT");
    end.countDown();
  }
}
