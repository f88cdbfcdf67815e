package news;

import java.util.concurrent.*;

class ThroughThreeFilesRegistry {
  static void clear(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesPools.drain(tasks); }
}
