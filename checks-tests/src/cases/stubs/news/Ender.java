package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

interface Ender {
  void end(ExecutorService tasks) throws InterruptedException;

  default void endBoth(ExecutorService one, ExecutorService other)
      throws InterruptedException {
    end(one);
    end(other);
  }
}
