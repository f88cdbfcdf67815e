// stacks: javafx
// with: pages
// needs: 24
// jvm: -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED
package news;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Windows without a screen: their buttons are pressed over HTTP, and their labels are read. */
public class StageNews extends Application {
  private Feed feed;

  public static void main(String[] args) {
    Application.launch(StageNews.class, args);
  }

  @Override
  public void start(Stage stage) throws IOException {
    feed = new Feed(getParameters().getRaw().get(0));
    stage.setScene(new Scene(new VBox(new Label("News"))));
    stage.show();
    Pages.serve(
        Map.of(
            "/health",
            exchange -> press(exchange, this::hello),
            "/archive",
            exchange -> press(exchange, this::archive),
            "/count",
            exchange -> press(exchange, this::count)));
  }

  private void hello(Window window) {
    window.button.setOnAction(event -> window.status.setText("ok"));
  }

  private void archive(Window window) {
    window.button.setOnAction(
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
    window.button.setOnAction(
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
    Platform.runLater(
        () -> {
          Window window = new Window(topic);
          window
              .status
              .textProperty()
              .addListener((property, before, text) -> Pages.reply(exchange, text));
          make.accept(window);
          window.button.fire();
        });
  }

  private static final class Window {
    final String topic;
    final Button button = new Button("Go");
    final Label status = new Label();

    Window(String topic) {
      this.topic = topic;
    }
  }
}
