package dev.unhang.maven;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Says from time to time that something goes on, until it ends. */
final class Progress {
  private final Timer timer = new Timer("unhang-progress", true);

  /**
   * Begins.
   *
   * @param seconds after how long, and how often; never if it is 0
   */
  Progress(String what, int seconds, Log log) {
    if (seconds > 0) {
      long start = System.nanoTime();
      long period = TimeUnit.SECONDS.toMillis(seconds);
      TimerTask task =
          new TimerTask() {
            @Override
            public void run() {
              long past = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
              log.info("Still " + what + " after " + past + " s");
            }
          };
      timer.schedule(task, period, period);
    }
  }

  void end() {
    timer.cancel();
  }
}
