package news;

import java.util.concurrent.*;

sealed interface SealedInterfaceOfRecordsOrder permits SealedInterfaceOfRecordsStart, SealedInterfaceOfRecordsStop {
  void apply(ExecutorService tasks) throws InterruptedException;
}

abstract class Base {
  abstract void end(ExecutorService tasks) throws InterruptedException;
}
