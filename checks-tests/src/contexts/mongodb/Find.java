// framework: MongoDB
// with: mongodb-driver-reactivestreams:5, mongodb-driver-core:5, reactor-core:3.8, reactive-streams:1
import com.mongodb.reactivestreams.client.MongoCollection;
import org.reactivestreams.*;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class Find {
  void find(MongoCollection<String> collection, ExecutorService pool) {
    Flux.from(collection.find()).map(document -> "" + here()) // ASYNC_HANDLER: a Reactor callback: `Flux.map`
        .publishOn(Schedulers.fromExecutor(pool)).subscribe(document -> here()); // MAY_BLOCK: `Flux.publishOn` decides the thread
    collection.find().subscribe(new Printer());
    here(); // UNKNOWN
  }
  static class Printer implements Subscriber<String> {
    @Override public void onSubscribe(Subscription subscription) { subscription.request(1); }
    @Override public void onNext(String document) { here(); } // ASYNC_HANDLER: `onNext` overrides `Subscriber.onNext`
    @Override public void onError(Throwable error) {}
    @Override public void onComplete() {}
  }
}
