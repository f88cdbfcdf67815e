package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class Fetchers extends ThreadPoolExecutor {
  Fetchers() { super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
}
