package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class ThroughThreeFilesRegistry {
  static void clear(ExecutorService tasks) throws InterruptedException { ThroughThreeFilesPools.drain(tasks); }
}
