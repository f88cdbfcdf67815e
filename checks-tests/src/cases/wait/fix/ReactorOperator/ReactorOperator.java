// A call that comes to wait moves, with the means of the library it is in.
// with: REACTOR
// needs: 21
package news;

import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Mono;

class ReactorOperator {
  Mono<String> last(Mono<String> page, ExecutorService printers) {
    return page.doOnNext(text -> PoolUtils.drain(printers));
  }
}
