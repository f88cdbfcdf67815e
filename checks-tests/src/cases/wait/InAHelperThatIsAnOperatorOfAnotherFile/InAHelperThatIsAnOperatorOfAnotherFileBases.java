package news;

import java.util.concurrent.*;

final class InAHelperThatIsAnOperatorOfAnotherFilePools {
  static String drain(ExecutorService tasks) {
    try {
      tasks.awaitTermination(1, TimeUnit.MINUTES); // HERE: inAHelperThatIsAnOperatorOfAnotherFile
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}
