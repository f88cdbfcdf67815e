package news;

import java.util.concurrent.*;

final class Closer {
  static void close(ExecutorService tasks) { tasks.close(); }
}
