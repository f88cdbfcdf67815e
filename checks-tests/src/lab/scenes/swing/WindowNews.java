// stacks: jdk
// with: pages
package news;

import com.sun.net.httpserver.HttpExchange;
import java.awt.EventQueue;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;

/** Windows without a screen: their buttons are pressed over HTTP, and their labels are read. */
class WindowNews {
  private final Feed feed;

  WindowNews(Feed feed) {
    this.feed = feed;
  }

  public static void main(String[] args) throws IOException {
    WindowNews news = new WindowNews(new Feed(args[0]));
    Pages.serve(
        Map.of(
            "/health",
            exchange -> press(exchange, news::hello),
            "/archive",
            exchange -> press(exchange, news::archive),
            "/count",
            exchange -> press(exchange, news::count)));
  }

  private void hello(Window window) {
    window.button.addActionListener(event -> window.status.setText("ok"));
  }

  private void archive(Window window) {
    window.button.addActionListener(
        event -> {
          ExecutorService executor = Executors.newSingleThreadExecutor();
          executor.execute(() -> read(window.topic));
          executor.shutdown();
          try {
            executor.awaitTermination(1, TimeUnit.HOURS); // FINDING wait: /archive hang
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          window.status.setText("archived");
        });
  }

  private void count(Window window) {
    window.button.addActionListener(
        event -> {
          try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) { // FINDING close: /count hang
            executor.submit(() -> read(window.topic));
          }
          window.status.setText("counted");
        });
  }

  private void read(String topic) {
    try {
      while (feed.next(topic).isPresent()) {
        System.out.println("one more on " + topic);
      }
    } catch (IOException e) {
      System.out.println("failed: " + topic + " " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void press(HttpExchange exchange, Consumer<Window> make) {
    String topic = Pages.topic(exchange);
    EventQueue.invokeLater(
        () -> {
          Window window = new Window(topic);
          window.status.addPropertyChangeListener(
              "text", event -> Pages.reply(exchange, event.getNewValue().toString()));
          make.accept(window);
          window.button.doClick();
        });
  }

  private static final class Window {
    final String topic;
    final JButton button = new JButton("Go");
    final JLabel status = new JLabel();

    Window(String topic) {
      this.topic = topic;
    }
  }
}
