package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

final class Closer {
  static void close(ExecutorService tasks) { tasks.close(); }
}
