package news;

import java.util.concurrent.*;

final class SilentIfOnlyAConstantOfTheClassIsUsedPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}

final class StaticInitializerByTheUseOfAFieldPools {
  static int drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: staticInitializerByTheUseOfAField
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
