package news;

import java.util.concurrent.*;

class Fetchers extends ThreadPoolExecutor {
  Fetchers() { super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
}
