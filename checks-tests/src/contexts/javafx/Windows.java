// framework: JavaFX
// with: javafx-base:26, javafx-graphics:26, javafx-fxml:26
// since: 25
package javafx;
import javafx.application.*;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.stage.Stage;

final class Windows extends Application {
  @Override public void start(Stage stage) {
    here(); // EVENT_LOOP: a JavaFX event loop: `start` overrides `Application.start`
    stage.setOnCloseRequest(event -> here()); // MAY_BLOCK: lambda handed to
  }
  @Override public void stop() { here(); } // MAY_BLOCK: `stop` overrides `Application.stop`
  void clicked(Node node) { node.setOnMouseClicked(event -> here()); } // EVENT_LOOP: a JavaFX event loop: lambda implements `EventHandler`
  void later() { Platform.runLater(() -> here()); } // EVENT_LOOP: a JavaFX event loop: lambda handed to `Platform.runLater`
  void backFromWorker(CompletableFuture<String> future) { future.thenAcceptAsync(text -> here(), Platform::runLater); } // EVENT_LOOP: a JavaFX event loop
  void asked() { if (!Platform.isFxApplicationThread()) { here(); } } // MAY_BLOCK: `Platform.isFxApplicationThread` is false here
  @FXML void pressed() { here(); } // EVENT_LOOP: a JavaFX event loop: `pressed` is annotated with `@FXML`
  static final class Work extends Task<String> {
    @Override protected String call() { return here(); } // MAY_BLOCK: `call` overrides `Task.call`
    @Override protected void succeeded() { here(); } // EVENT_LOOP: a JavaFX event loop: `succeeded` overrides `Task.succeeded`
  }
}
