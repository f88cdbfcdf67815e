// framework: RxJava 3
// with: RXJAVA3
// also: RXJAVA2, io.reactivex.rxjava3.core=io.reactivex, io.reactivex.rxjava3=io.reactivex, rxjava3=rxjava2, RxJava 3=RxJava 2
package rxjava3;
import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.core.Observable;

final class Operators {
  void mapped(Flowable<String> source) { source.map(text -> here()).subscribe(); } // ASYNC_HANDLER: an RxJava 3 callback: lambda handed to `Flowable.map`
  void worker(Scheduler.Worker worker) { worker.schedule(() -> here()); } // UNKNOWN
  ObservableSource<String> byHand() { return observer -> here(); } // UNKNOWN
  void belowObserveOnIo(Observable<String> source) {
    source.observeOn(Schedulers.io()).map(text -> here()).subscribe(); // MAY_BLOCK: `Observable.observeOn` decides the thread
  }
  void aboveObserveOnIo(Observable<String> source) {
    source.map(text -> here()).observeOn(Schedulers.io()).subscribe(); // ASYNC_HANDLER: lambda handed to `Observable.map`
  }
  void belowObserveOnComputation(Flowable<String> source) {
    source.observeOn(Schedulers.computation()).map(text -> here()).subscribe(); // EVENT_LOOP: an RxJava 3 event loop: `Flowable.observeOn` decides the thread
  }
  void belowObserveOnSingle(Flowable<String> source) {
    source.observeOn(Schedulers.single()).subscribe(text -> here()); // EVENT_LOOP: lambda handed to `Flowable.subscribe`
  }
  void aboveSubscribeOnIo() { Single.fromCallable(() -> here()).subscribeOn(Schedulers.io()).subscribe(); } // MAY_BLOCK: lambda handed to `Single.fromCallable`
  void aboveSubscribeOnComputation() {
    Completable.fromAction(() -> here()).subscribeOn(Schedulers.computation()).subscribe(); // EVENT_LOOP: lambda handed to `Completable.fromAction`
  }
  void aboveSubscribeOnTrampoline() {
    Single.fromCallable(() -> here()).subscribeOn(Schedulers.trampoline()).subscribe(); // ASYNC_HANDLER: lambda handed to `Single.fromCallable`
  }
  void aboveSubscribeOnExecutor(Executor pool) {
    Single.fromCallable(() -> here()).subscribeOn(Schedulers.from(pool)).subscribe(); // MAY_BLOCK: lambda handed to `Single.fromCallable`
  }
  void delayed(Single<String> source) { source.delay(1, TimeUnit.SECONDS).map(text -> here()).subscribe(); } // EVENT_LOOP: `Single.delay` decides the thread
  void cancelled(FlowableEmitter<String> emitter) { emitter.setCancellable(() -> here()); } // ASYNC_HANDLER: lambda handed to `FlowableEmitter.setCancellable`
  void waitedFor(Observable<String> source) { source.blockingForEach(text -> here()); } // UNKNOWN
  Single<String> single() { here(); return Single.just(""); } // ASYNC_HANDLER: an async handler: `single` returns `Single`
}
