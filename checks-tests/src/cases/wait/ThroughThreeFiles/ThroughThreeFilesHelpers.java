package news;

import java.util.concurrent.*;

class ThroughThreeFilesSessions {
  static void end(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesRegistry.clear(tasks); }
}
