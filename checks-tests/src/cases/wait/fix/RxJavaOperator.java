// Where the end is needed the wait moves, with the means of the library it is in.
// with: RXJAVA3
// needs: 21
package news;

import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class RxJavaOperator {
  Single<Boolean> ended(Single<String> pages, ExecutorService printers) {
    return pages.map(page -> printers.awaitTermination(84, TimeUnit.SECONDS));
  }
}
