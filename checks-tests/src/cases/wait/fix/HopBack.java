// User interfaces: the wait moves, and what follows comes back to the thread that may draw.
// with: ANDROID, javafx-base:26, javafx-graphics:26
// needs: 21
package news;

import android.app.Activity;
import android.view.View;
import android.widget.TextView;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javax.swing.JButton;
import javax.swing.JLabel;

class Panel {
  private static final Logger log = Logger.getLogger("panel");
  private final JLabel status = new JLabel();
  private int runs;

  void restInTheTryAndBehindIt(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      button.setEnabled(false);
      readers.shutdown();
      try {
        readers.awaitTermination(1, TimeUnit.MINUTES);
        // all are there
        status.setText("all read");
        runs++;
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
      }
      button.setEnabled(true);
    });
  }

  void resultThatIsShown(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      try {
        boolean ended = readers.awaitTermination(2, TimeUnit.MINUTES);
        status.setText(ended ? "all read" : "late");
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
        return;
      }
    });
  }

  void loop(JButton button, ExecutorService readers) throws InterruptedException {
    button.addActionListener(e -> {
      while (!readers.isTerminated()) {
        Thread.onSpinWait();
      }
      status.setText("all read");
    });
  }

  void helper(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      status.setText("ending");
      drain(readers);
      status.setText("ended");
      log.info("ended");
    });
  }

  private static void drain(ExecutorService readers) {
    readers.shutdown();
    try {
      readers.awaitTermination(3, TimeUnit.MINUTES);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
    }
  }

  void catchThatDraws(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      try {
        readers.awaitTermination(4, TimeUnit.MINUTES);
      } catch (InterruptedException ex) {
        status.setText("interrupted");
      }
      status.setText("ended");
    });
  }

  void branchThatDraws(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      try {
        if (!readers.awaitTermination(5, TimeUnit.MINUTES)) {
          status.setText("late");
        }
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
      }
      status.setText("ended");
    });
  }

  void restThatUsesALocalThatChanges(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      int left = 1;
      while (!readers.isTerminated()) { // NO PATCH: move uses a local variable that changes
        Thread.onSpinWait();
      }
      left--;
      status.setText("left " + left);
    });
  }

  void numberInAText(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      try {
        readers.awaitTermination(8, TimeUnit.MINUTES);
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
      }
      status.setText("read " + Integer.parseInt(button.getText()));
    });
  }

  void elementOfAnArray(JButton button, ExecutorService readers) {
    button.addActionListener(e -> {
      String[] told = {"ending"};
      try {
        readers.awaitTermination(9, TimeUnit.MINUTES);
      } catch (InterruptedException ex) {
        Thread.currentThread().interrupt();
      }
      told[0] = "ended";
      status.setText(told[0]);
    });
  }
}

class Stage {
  private final SimpleStringProperty status = new SimpleStringProperty();
  private boolean busy;

  void end(ExecutorService readers) {
    Platform.runLater(() -> {
      busy = true;
      readers.shutdown();
      try {
        readers.awaitTermination(6, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      status.set("ended");
      busy = false;
    });
  }
}

class Screen extends Activity {
  private TextView status;
  private ExecutorService pool;

  void wire(View button) {
    button.setOnClickListener(
        new View.OnClickListener() {
          @Override
          public void onClick(View view) {
            try {
              pool.awaitTermination(7, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            status.setText("ended");
          }
        });
  }
}

record Clicks(ExecutorService readers) implements View.OnClickListener {
  @Override
  public void onClick(View view) {
    while (!readers.isTerminated()) {
      Thread.yield();
    }
    view.setEnabled(true);
  }
}
