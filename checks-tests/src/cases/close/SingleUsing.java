// Operators that close a resource when the subscription ends, on whichever thread ends it.
// with: RXJAVA3
// needs: 21
package news;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.*;

class SingleUsing {
  Single<String> caption(String image) {
    return Single.using(() -> Executors.newCachedThreadPool(),
        pool -> Single.just(image).subscribeOn(Schedulers.from(pool)), ExecutorService::close); // FINDING: close
  }
}
