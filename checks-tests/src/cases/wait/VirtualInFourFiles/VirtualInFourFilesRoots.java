package news;

import java.util.concurrent.*;

class OverrideOfAClassInTwoLevelsLeaf extends Middle {
  @Override void end(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(3, TimeUnit.MINUTES); // HERE: overrideOfAClassInTwoLevels
  }
}

record SealedInterfaceOfRecordsStop(long minutes) implements SealedInterfaceOfRecordsOrder {
  @Override public void apply(ExecutorService tasks) throws InterruptedException {
    tasks.awaitTermination(minutes, TimeUnit.MINUTES); // HERE: sealedInterfaceOfRecords
  }
}
