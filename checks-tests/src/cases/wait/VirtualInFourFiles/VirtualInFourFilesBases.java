package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

record SealedInterfaceOfRecordsStart(String topic) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) {
    tasks.execute(() -> System.out.println(topic));
  }
}

abstract class Middle extends Base {}
