// The situations that linters of coroutines and of reactive code know: what blocks in a suspending
// context, and what moves it elsewhere. In our own words, with Reactor.
// with: REACTOR
package news;

import java.util.concurrent.*;
import reactor.core.publisher.*;

class InAHelperThatIsAnOperatorOfAnotherFile {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  Flux<String> load(Flux<String> news) { return news.map(InAHelperThatIsAnOperatorOfAnotherFileDecorator::decorate); } // FINDING: Flux.map ... InAHelperThatIsAnOperatorOfAnotherFileDecorator.decorate ... InAHelperThatIsAnOperatorOfAnotherFilePools.drain ... @inAHelperThatIsAnOperatorOfAnotherFile
}

// file: InAHelperThatIsAnOperatorOfAnotherFilePools.java
final class InAHelperThatIsAnOperatorOfAnotherFilePools {
  static String drain(ExecutorService tasks) {
    try { tasks.awaitTermination(1, TimeUnit.MINUTES); } catch (InterruptedException e) { // HERE: inAHelperThatIsAnOperatorOfAnotherFile
      Thread.currentThread().interrupt();
    }
    return "drained";
  }
}

// file: InAHelperThatIsAnOperatorOfAnotherFileDecorator.java
final class InAHelperThatIsAnOperatorOfAnotherFileDecorator {
  static String decorate(String line) { return line + InAHelperThatIsAnOperatorOfAnotherFilePools.drain(ForkJoinPool.commonPool()); }
}
