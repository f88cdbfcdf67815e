// A task of a socket session that takes from a queue: what a local variable holds is not the own connection.
// with: SPRING, SPRING_WEBSOCKET
package news;

import java.io.IOException;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

abstract class WaitForAQueueOfASession {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  abstract BlockingQueue<String> queue();

  class ClosesAtTheEnd extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      BlockingQueue<String> articles = queue();
      pool.execute(() -> { // FINDING: Nothing stops the task started here
        while (true) {
          try {
            String article = articles.take();
            if (article.isEmpty()) {
              session.close();
              return;
            }
            session.sendMessage(new TextMessage(article));
          } catch (Exception e) {
            System.out.println("not sent 1");
          }
        }
      });
    }
  }

  class AsksAndTakes extends TextWebSocketHandler {
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      BlockingQueue<String> articles = queue();
      pool.execute(() -> { // FINDING: Nothing stops the task started here
        try {
          while (session.isOpen()) { session.sendMessage(new TextMessage(articles.take())); }
        } catch (IOException | InterruptedException e) {
          System.out.println("end 2");
        }
      });
    }
  }

  class AsksAndPolls extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      BlockingQueue<String> articles = queue();
      pool.execute(() -> {
        try {
          while (session.isOpen()) {
            String article = articles.poll(3, TimeUnit.SECONDS);
            if (article != null) { session.sendMessage(new TextMessage(article)); }
          }
        } catch (IOException | InterruptedException e) {
          System.out.println("end 3");
        }
      });
    }
  }

  class WaitsForALatch extends TextWebSocketHandler { // SILENT
    @Override public void afterConnectionEstablished(WebSocketSession session) {
      CountDownLatch ready = new CountDownLatch(4);
      session.getAttributes().put("ready", ready);
      pool.execute(() -> {
        try {
          ready.await();
          session.sendMessage(new TextMessage("ready 4"));
        } catch (IOException | InterruptedException e) {
          System.out.println("end 4");
        }
      });
    }
  }
}
