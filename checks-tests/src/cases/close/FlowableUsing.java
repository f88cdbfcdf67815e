// Operators that close a resource when the subscription ends, on whichever thread ends it.
// with: RXJAVA2
// needs: 21
package news;

import io.reactivex.Flowable;
import io.reactivex.schedulers.Schedulers;
import java.util.concurrent.*;

class FlowableUsing {
  Flowable<String> tail(String file) {
    return Flowable.using(() -> Executors.newSingleThreadExecutor(),
        tailer -> Flowable.just(file).observeOn(Schedulers.from(tailer)), ExecutorService::close); // FINDING: close
  }
}
