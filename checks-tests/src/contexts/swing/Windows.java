// framework: Swing
package swing;
import java.awt.event.*;
import javax.swing.*;
import javax.swing.Timer;

final class Windows {
  void clicked(JButton button) { button.addActionListener(event -> here()); } // EVENT_LOOP: a Swing event loop: lambda implements `ActionListener`
  void clickedElsewhere(JButton button, ExecutorService pool) {
    button.addActionListener(event -> pool.submit(() -> here())); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  void later() { SwingUtilities.invokeLater(() -> here()); } // EVENT_LOOP: a Swing event loop: lambda handed to `SwingUtilities.invokeLater`
  void backFromWorker(CompletableFuture<String> future) {
    future.thenAcceptAsync(text -> here(), SwingUtilities::invokeLater); // EVENT_LOOP: a Swing event loop
  }
  void ticks() { new Timer(10, event -> here()).start(); } // EVENT_LOOP: a Swing event loop: lambda handed to `new Timer`
  static final class Work extends SwingWorker<String, String> {
    @Override protected String doInBackground() { return here(); } // MAY_BLOCK: `doInBackground` overrides `SwingWorker.doInBackground`
    @Override protected void done() { here(); } // EVENT_LOOP: a Swing event loop: `done` overrides `SwingWorker.done`
    @Override protected void process(List<String> texts) {}
  }
  static final class Closing extends WindowAdapter {
    @Override public void windowClosing(WindowEvent event) { here(); } // MAY_BLOCK: `windowClosing` overrides `WindowListener.windowClosing`
  }
}
