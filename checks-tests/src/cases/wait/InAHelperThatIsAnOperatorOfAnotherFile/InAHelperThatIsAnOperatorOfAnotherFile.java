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
