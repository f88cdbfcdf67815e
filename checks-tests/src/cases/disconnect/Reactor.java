// Reactor: sinks, operators and what is subscribed to inside.
// with: REACTOR
package news;

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import reactor.core.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.*;

class Fluxes {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private Feed feed;

  private final Set<FluxSink<String>> sinks = ConcurrentHashMap.newKeySet();
  Flux<String> methods() {
    return Flux.create(sink -> {
          ExecutorService own = Executors.newFixedThreadPool(2);
          own.submit(() -> { while (feed.hasNext()) { sink.next(feed.next("h")); } });
          sink.onDispose(own::shutdown); // FINDING: `shutdown()` stops nothing that is queued or running
        });
  }
  Flux<String> shutdownAfterAllIsDone(List<String> topics) { // SILENT
    ExecutorService own = Executors.newFixedThreadPool(4);
    return Flux.fromIterable(topics).flatMap(topic -> Mono.fromCallable(() -> feed.next(topic))
            .subscribeOn(Schedulers.fromExecutor(own))).doFinally(signal -> own.shutdown());
  }
  Flux<String> hookOfTheChainAroundIt() {
    return Flux.<String>create(sink -> pool.submit(() -> { while (feed.hasNext()) { sink.next(feed.next("m")); } })) // FINDING: The handle of the task started here is thrown away
        .doOnCancel(() -> log.log(System.Logger.Level.INFO, "gone"));
  }
  Flux<String> subscriptionInside(Flux<String> upstream) {
    return Flux.create(sink -> { upstream.subscribe(sink::next, sink::error, sink::complete); }); // FINDING: Nothing stops the subscription started here
  }
  Flux<String> threadOfItsOwn() {
    return Flux.<String>create(sink -> {
              Thread reader = new Thread(() -> { while (true) { sink.next(feed.next("f")); } });
              reader.start(); // FINDING: Nothing stops the task started here
            }).publishOn(Schedulers.parallel());
  }
  Flux<String> loopInAMethodThatAsksTheSink() { return Flux.create(sink -> new Thread(() -> read(sink)).start()); } // SILENT
  private void read(FluxSink<String> sink) {
    while (true) {
      if (sink.isCancelled()) { return; }
      sink.next(feed.next("k"));
    }
  }
  Mono<String> monoOfACallOfUnknownLength() {
    return Mono.create(sink -> { pool.execute(() -> sink.success(feed.next("e"))); }); // FINDING: Nothing stops the task started here
  }
  Flux<Object> compositeHandedToTheSink(Flux<String> left, Flux<Integer> right) { // SILENT
    return Flux.create(sink -> {
          Disposable.Composite both = Disposables.composite();
          both.add(left.subscribe(sink::next));
          both.add(right.subscribe(sink::next));
          sink.onDispose(both);
        });
  }
  Flux<Object> compositeOfFunctions() { // SILENT
    return Flux.create(sink -> {
          Disposable.Composite all = Disposables.composite();
          Future<?> task = pool.submit(() -> { while (feed.hasNext()) { sink.next(feed.next("f")); } });
          all.add(() -> task.cancel(true));
          sink.onDispose(all);
        });
  }
  Flux<String> workerHandedToTheSink() { // SILENT
    return Flux.create(sink -> {
          Scheduler.Worker worker = Schedulers.boundedElastic().createWorker();
          sink.onDispose(worker);
          worker.schedulePeriodically(() -> sink.next(feed.next("w")), 0, 1, TimeUnit.SECONDS);
        });
  }
  Flux<String> resourceOfAnOperator() { // SILENT
    return Flux.using(Executors::newSingleThreadExecutor, own -> Flux.<String>create(sink -> own.execute(() -> emit(sink))), ExecutorService::shutdownNow)
        .mergeWith(Flux.using(Executors::newSingleThreadExecutor, own -> Flux.create(sink -> own.submit(() -> emit(sink))), own -> { own.shutdownNow(); }))
        .mergeWith(Flux.usingWhen(Mono.fromSupplier(Executors::newSingleThreadExecutor), own -> Flux.create(sink -> own.execute(() -> emit(sink))), own -> Mono.fromRunnable(own::shutdownNow)))
        .mergeWith(Flux.using(Executors::newSingleThreadScheduledExecutor, own -> Flux.create(sink -> own.scheduleAtFixedRate(() -> sink.next("r"), 1, 1, TimeUnit.SECONDS)), ExecutorService::shutdown))
        .mergeWith(Flux.using(() -> Schedulers.newSingle("r"), own -> Flux.create(sink -> own.schedule(() -> emit(sink))), Scheduler::dispose));
  }
  private void emit(FluxSink<String> sink) { while (feed.hasNext()) { sink.next(feed.next("i")); } }
  Flux<String> resourceThatIsLetRun() {
    return Flux.using(Executors::newSingleThreadExecutor, own -> Flux.<String>create(sink -> own.execute(() -> emit(sink))), ExecutorService::shutdown) // FINDING: Nothing stops the task started here
        .mergeWith(Flux.using(Executors::newSingleThreadExecutor, own -> Flux.create(sink -> pool.execute(() -> emit(sink))), ExecutorService::shutdownNow)); // FINDING: Nothing stops the task started here
  }
  Flux<String> threadThatTheTaskTells() { // SILENT
    AtomicReference<Thread> reader = new AtomicReference<>();
    return Flux.<String>create(sink -> CompletableFuture.runAsync(() -> { reader.set(Thread.currentThread()); emit(sink); }))
        .doOnCancel(() -> Optional.ofNullable(reader.getAndSet(null)).ifPresent(Thread::interrupt));
  }
  Flux<String> threadThatIsForgotten() {
    AtomicReference<Thread> reader = new AtomicReference<>();
    return Flux.<String>create(sink -> CompletableFuture.runAsync(() -> { reader.set(Thread.currentThread()); emit(sink); })) // FINDING: started here
        .doOnCancel(() -> log.log(System.Logger.Level.INFO, reader.get()));
  }
  Flux<String> operatorThatLogsInsteadOfCancelling() {
    Sinks.Many<String> items = Sinks.many().unicast().onBackpressureBuffer();
    Future<?> reader = pool.submit(() -> { while (feed.hasNext()) { items.tryEmitNext(feed.next("g")); } });
    return items.asFlux().doFinally(signal -> log.log(System.Logger.Level.INFO, signal + " " + reader)); // FINDING: `doFinally` runs when the client goes and does not stop
  }
  Flux<Object> compositeOfTwoHandles(Flux<String> left, Flux<Integer> right) { // SILENT
    return Flux.create(sink -> {
          Disposable first = left.subscribe(sink::next);
          Disposable second = right.subscribe(sink::next);
          sink.onCancel(Disposables.composite(first, second));
        });
  }
  Flux<String> doFinallyThatCancels() { // SILENT
    Sinks.Many<String> items = Sinks.many().unicast().onBackpressureBuffer();
    Future<?> reader = pool.submit(() -> { while (feed.hasNext()) { items.tryEmitNext(feed.next("p")); } });
    return items.asFlux().doFinally(signal -> reader.cancel(true));
  }
  Flux<String> poolOfAllClients() {
    return Flux.create(sink -> {
          pool.submit(() -> sink.next(feed.next("i")));
          sink.onCancel(() -> pool.shutdownNow()); // FINDING: ends an executor that serves other clients too
        });
  }
  Flux<String> periodicTaskWhoseHandleIsThrownAway() {
    return Flux.push(sink -> {
          sink.onDispose(() -> log.log(System.Logger.Level.INFO, "b is over"));
          timer.scheduleAtFixedRate(() -> sink.next("b"), 1, 601, TimeUnit.MILLISECONDS); // FINDING: The handle of the periodic task started here
        });
  }
  Flux<String> futureThatTheSinkCancels() { // SILENT
    return Flux.create(sink -> {
          Future<?> reader = pool.submit(() -> sink.next(feed.next("l")));
          sink.onDispose(() -> reader.cancel(true));
        });
  }
  Flux<Long> onCancelThatLogs() {
    return Flux.create(sink -> {
          Disposable ticks = Flux.interval(Duration.ofMillis(604)).subscribe(sink::next);
          sink.onCancel(() -> log.log(System.Logger.Level.INFO, "d: " + ticks.isDisposed())); // FINDING: does not stop the subscription started on line
        });
  }
  Flux<String> loopThatAsksTheSink() { // SILENT
    return Flux.create(sink -> pool.execute(() -> {
                  while (!sink.isCancelled() && feed.hasNext()) { sink.next(feed.next("j")); }
                  sink.complete();
                }));
  }
  Flux<String> loopThatDoesNotAskTheSink() {
    return Flux.create(sink -> pool.submit(() -> { // FINDING: Nothing stops the task started here
                  while (feed.hasNext()) { sink.next(feed.next("a")); }
                  sink.complete();
                }));
  }
  Flux<String> sinkThatIsOnlyKept() { // SILENT
    return Flux.create(sink -> {
          sinks.add(sink);
          sink.onDispose(() -> sinks.remove(sink));
        });
  }
  void publish(String item) {
    timer.schedule(() -> sinks.forEach(sink -> sink.next(item)), 21, TimeUnit.MILLISECONDS);
  }
  Flux<String> disposableHandedToTheSink(Flux<String> upstream) { // SILENT
    return Flux.create(sink -> sink.onDispose(upstream.subscribe(sink::next, sink::error, sink::complete)));
  }
  Flux<String> reconnectThatTheHookSchedules() { // SILENT
    return Flux.create(sink -> sink.onCancel(
                () -> timer.schedule(() -> feed.next("t"), 20, TimeUnit.SECONDS)));
  }
  Mono<String> futureGivenToAMono() { // SILENT
    return Mono.fromFuture(CompletableFuture.supplyAsync(() -> feed.next("r"), pool));
  }
  Flux<String> fluxOfTheFramework() { // SILENT
    return Flux.interval(Duration.ofSeconds(17)).map(tick -> feed.next("q" + tick))
        .subscribeOn(Schedulers.boundedElastic());
  }
  Flux<String> subscriberThatIsCancelled(Flux<String> upstream) { // SILENT
    return Flux.create(sink -> {
          BaseSubscriber<String> subscriber = new BaseSubscriber<>() {
                @Override protected void hookOnNext(String item) { sink.next(item); }
              };
          upstream.subscribeWith(subscriber);
          sink.onDispose(subscriber::cancel);
        });
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
