package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class ThroughThreeFilesSessions {
  static void end(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesRegistry.clear(tasks); }
}
