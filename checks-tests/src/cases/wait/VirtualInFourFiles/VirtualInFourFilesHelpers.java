package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

sealed interface SealedInterfaceOfRecordsOrder permits SealedInterfaceOfRecordsStart, SealedInterfaceOfRecordsStop {
  void apply(ExecutorService tasks) throws InterruptedException;
}

abstract class Base {
  abstract void end(ExecutorService tasks) throws InterruptedException;
}
