package news;

import java.util.concurrent.*;

record SealedInterfaceOfRecordsStart(String topic) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) {
    tasks.execute(() -> System.out.println(topic));
  }
}

abstract class Middle extends Base {}
