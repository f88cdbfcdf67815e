package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class IdleSecond implements Ender {
  @Override
  public void end(ExecutorService tasks) {
    tasks.shutdown();
  }
}
