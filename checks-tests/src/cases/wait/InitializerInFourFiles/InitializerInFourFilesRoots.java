package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

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
