package news;

import java.util.concurrent.*;

final class InAHelperThatIsAnOperatorOfAnotherFilePools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAHelperThatIsAnOperatorOfAnotherFile
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}
