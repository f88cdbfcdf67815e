// Values that a hook and the work both name: nothing ends a name, a number or a record of such.
// with: REACTOR, SPRING, SPRING_WEBSOCKET, VERTX4, RXJAVA3
package news;

import io.reactivex.rxjava3.core.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.Disposable;
import reactor.core.publisher.*;

abstract class ValuesInHooks {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Set<String> readers = ConcurrentHashMap.newKeySet();
  private Map<Level, Flux<String>> feeds;
  private Vertx vertx;
  enum Level { LOW; void left() {} }
  record Place(String city, int zip) { void left() {} }
  record Held(String city, Disposable feed) { void left() { feed.dispose(); } }
  interface Room { Flux<String> feed(); void left(); }
  abstract Flux<String> feed(Object topic);
  abstract String next(Object topic);

  Flux<String> string(String topic) {
    return Flux.create(sink -> {
      feed(topic).subscribe(sink::next); // FINDING: The handle of the subscription started here is thrown away
      sink.onDispose(() -> readers.remove(topic));
    });
  }
  Flux<String> record(Place place) {
    return Flux.create(sink -> {
      feed(place).subscribe(sink::next); // FINDING: The handle of the subscription started here is thrown away
      sink.onDispose(place::left);
    });
  }
  Flux<String> constant(Level level) {
    return Flux.create(sink -> {
      feeds.get(level).subscribe(sink::next); // FINDING: The handle of the subscription started here is thrown away
      sink.onDispose(() -> level.left());
    });
  }
  Flux<Long> box(Integer millis) {
    return Flux.create(sink -> {
      Flux.interval(Duration.ofMillis(millis)).subscribe(sink::next); // FINDING: The handle of the subscription started here is thrown away
      sink.onDispose(() -> System.out.println(millis.toString()));
    });
  }
  Flowable<String> loop(String topic) {
    return Flowable.create(out -> {
      pool.execute(() -> { while (!topic.isEmpty()) { out.onNext(next(topic)); } }); // FINDING: The handle of the task started here is thrown away
      out.setCancellable(() -> System.out.println(topic.trim()));
    }, BackpressureStrategy.DROP);
  }
  void socket(ServerWebSocket socket, String topic) {
    feed(topic).subscribe(socket::writeTextMessage); // FINDING: The handle of the subscription started here is thrown away
    socket.closeHandler(end -> System.out.println(topic.length()));
  }

  Flux<String> object(Room room) { // SILENT
    return Flux.create(sink -> {
      room.feed().subscribe(sink::next);
      sink.onDispose(room::left);
    });
  }
  Flux<String> recordThatHolds(Held held) { // SILENT
    return Flux.create(sink -> {
      feed(held).takeWhile(text -> !held.feed().isDisposed()).subscribe(sink::next);
      sink.onDispose(held::left);
    });
  }
  Flux<String> registry(String topic) { // SILENT
    return Flux.create(sink -> {
      pool.execute(() -> { while (readers.contains(topic)) { sink.next(next(topic)); } });
      sink.onDispose(() -> readers.remove(topic));
    });
  }
}
