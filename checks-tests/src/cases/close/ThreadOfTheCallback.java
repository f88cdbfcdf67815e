// Callbacks that a thread of the executor runs, which would wait for itself, and those that another one runs.
// with: guava:33, REACTOR, RXJAVA3, MUTINY
// needs: 21
package tools;

import com.google.common.util.concurrent.*;
import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Multi;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;
import reactor.core.scheduler.Schedulers;

class ThreadOfTheCallback {
  interface Client { CompletableFuture<List<String>> fetch(String url); }
  private final ExecutorService own = Executors.newFixedThreadPool(1);

  class AnswersOfOthers {
    void thatGiveTheExecutorWork(Client client) {
      client.fetch("/a").thenAccept(links -> links.forEach(link -> own.execute(() -> System.out.println(link))))
          .whenComplete((nothing, failure) -> own.close()); // FINDING: !itself ... to return at once
    }
    void thatAskTheExecutor(Client client) {
      client.fetch("/b").thenApply(links -> own.isShutdown() ? List.of() : links)
          .thenAccept(links -> own.close()); // FINDING: !itself ... to return at once
    }
    void composedBehindWorkOfTheExecutor(Client client) {
      CompletableFuture.supplyAsync(() -> "/c", own).thenCompose(url -> { own.execute(() -> System.out.println(url)); return client.fetch(url); })
          .thenAccept(links -> own.close()); // FINDING: !itself ... to return at once
    }
    void joinedWithWorkOfTheExecutor(CompletableFuture<String> other) {
      other.thenCombine(CompletableFuture.supplyAsync(() -> "d", own), String::concat)
          .thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void joinedElsewhere(CompletableFuture<String> other) {
      other.thenCombine(CompletableFuture.supplyAsync(() -> "e", own), String::concat).join();
      other.thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void goneOnElsewhere(ExecutorService elsewhere) {
      CompletableFuture.allOf(CompletableFuture.supplyAsync(() -> "f", own).thenApplyAsync(String::strip, elsewhere))
          .thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
  }

  interface Agency { void tell(String news); CompletableFuture<String> ask(); }
  class AnswersOfAnAgency {
    void thatIsToldWhatTheExecutorFound(Agency agency) throws Exception {
      agency.tell(own.submit(() -> "n").get());
      agency.ask().thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void keptInALocal(ExecutorService elsewhere) {
      CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> "r", elsewhere);
      own.execute(() -> System.out.println("r"));
      other.thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void keptInAnArray(ExecutorService elsewhere) {
      CompletableFuture<?>[] others = new CompletableFuture<?>[1];
      others[0] = CompletableFuture.supplyAsync(() -> "s", elsewhere);
      CompletableFuture.allOf(others).thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void keptInAList(ExecutorService elsewhere) {
      List<CompletableFuture<String>> others = new ArrayList<>();
      others.add(CompletableFuture.supplyAsync(() -> "t", elsewhere));
      CompletableFuture.allOf(others.toArray(new CompletableFuture<?>[0])).thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
    void goneOnInTheCommonPool() {
      CompletableFuture.supplyAsync(() -> "o", own).thenApplyAsync(String::strip)
          .thenRun(() -> own.close()); // FINDING: !itself ... to return at once
    }
  }

  class AnswersOfTheExecutor {
    void andOneMadeOfIt() {
      CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> "g", own);
      CompletableFuture<Integer> two = one.thenApply(String::length);
      CompletableFuture.allOf(one, two).thenRun(own::close); // FINDING: waits for itself
    }
    void composedInAVariable() {
      CompletableFuture.completedFuture("h").thenCompose(text -> {
            CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> text, own);
            return next;
          }).thenRun(() -> own.close()); // FINDING: waits for itself
    }
    void bothOfTwo() {
      CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> "p", own);
      one.thenCombine(CompletableFuture.supplyAsync(() -> "q", own), String::concat).thenRun(() -> own.close()); // FINDING: waits for itself
    }
    void ofAFunctionInAVariable(CompletableFuture<String> other) {
      java.util.function.Function<String, CompletableFuture<String>> next = text -> CompletableFuture.supplyAsync(() -> text, own);
      other.thenCompose(next).thenRun(() -> own.close()); // FINDING: waits for itself
    }
    void ofAStream(List<String> names) {
      CompletableFuture.allOf(names.stream().map(name -> CompletableFuture.supplyAsync(() -> name, own)).toArray(CompletableFuture[]::new))
          .thenRun(() -> own.close()); // FINDING: waits for itself
    }
    void withoutAMoveToAnotherThread(ListeningExecutorService pool) {
      ListenableFuture<String> answer = pool.submit(() -> "i");
      answer.addListener(() -> pool.close(), MoreExecutors.directExecutor()); // FINDING: waits for itself
      Futures.transform(answer, String::length, MoreExecutors.directExecutor()).addListener(pool::close, MoreExecutors.directExecutor()); // FINDING: waits for itself
      CompletableFuture.supplyAsync(() -> "j", own).thenApplyAsync(String::strip, Runnable::run).thenRun(own::close); // FINDING: waits for itself
    }
    void delayed() {
      Executor later = CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS, own);
      CompletableFuture.runAsync(() -> System.out.println("k"), later).thenRun(() -> own.close()); // FINDING: waits for itself
    }
  }

  class Tasks {
    void castToTheirType() throws Exception {
      own.submit((Callable<String>) () -> { own.close(); return "l"; }).get(); // FINDING: waits for itself
    }
    void thatAnObjectOfTheirsRunsInPlace(List<String> names) {
      own.execute(() -> names.forEach(new java.util.function.Consumer<String>() {
                @Override public void accept(String name) { own.close(); } // FINDING: waits for itself
              }));
    }
    void thatAnotherThreadRuns(Runnable first) { // SILENT
      own.execute(() -> new Thread(() -> own.close()).start());
    }
    class Last implements Runnable {
      @Override public void run() { own.close(); } // FINDING: waits for itself
    }
    void ofAClass() { own.execute(new Last()); }
    class Outside implements Runnable {
      @Override public void run() { own.close(); }
    }
    void outside() { new Thread(new Outside()).start(); }
    class OfAnother implements Runnable {
      @Override public void run() { own.close(); } // SILENT
    }
    void ofAnother(ExecutorService elsewhere) { elsewhere.execute(new OfAnother()); }
    class OfAList implements java.util.function.Consumer<String> {
      @Override public void accept(String name) { own.close(); } // SILENT
    }
    void ofAList(List<String> names) { names.forEach(new OfAList()); }
    class OfAListInATask implements java.util.function.Consumer<String> {
      @Override public void accept(String name) { own.close(); } // FINDING: waits for itself
    }
    void ofAListInATask(List<String> names) { own.execute(() -> names.forEach(new OfAListInATask())); }
  }

  class Streams {
    void movedToOtherThreads(Flux<String> lines) { // SILENT
      lines.subscribeOn(Schedulers.fromExecutor(own)).publishOn(Schedulers.boundedElastic())
          .doOnComplete(() -> own.close()).subscribe(System.out::println);
      lines.publishOn(Schedulers.boundedElastic()).subscribeOn(Schedulers.fromExecutor(own))
          .doOnComplete(() -> own.close()).subscribe(System.out::println);
    }
    void begunOnOtherThreads(Flux<String> lines) { // SILENT
      lines.subscribeOn(Schedulers.boundedElastic()).subscribeOn(Schedulers.fromExecutor(own))
          .doOnComplete(() -> own.close()).subscribe(System.out::println);
    }
    void cancelledByTheExecutor(Flux<String> lines) {
      lines.cancelOn(Schedulers.fromExecutor(own)).doOnComplete(() -> own.close()).subscribe(System.out::println); // FINDING: !itself ... to return at once
    }
    void movedToOtherThreadsInRxJava(Flowable<String> lines) { // SILENT
      lines.observeOn(io.reactivex.rxjava3.schedulers.Schedulers.from(own)).observeOn(io.reactivex.rxjava3.schedulers.Schedulers.io())
          .doOnComplete(() -> own.close()).subscribe(System.out::println);
    }
    void movedToOtherThreadsInMutiny(Multi<String> lines, ExecutorService elsewhere) { // SILENT
      lines.emitOn(elsewhere).runSubscriptionOn(own).onCompletion().invoke(() -> own.close()).subscribe().with(System.out::println);
    }
    void subscribedOnTheExecutor(Flux<String> lines) {
      lines.subscribeOn(Schedulers.fromExecutor(own)).map(String::strip)
          .doOnComplete(() -> own.close()).subscribe(System.out::println); // FINDING: waits for itself
    }
    void movedBackToTheExecutor(Flux<String> lines) {
      lines.publishOn(Schedulers.boundedElastic()).publishOn(Schedulers.fromExecutor(own))
          .doOnComplete(() -> own.close()).subscribe(System.out::println); // FINDING: waits for itself
    }
    void cancelledByOthers(Flux<String> lines) {
      lines.publishOn(Schedulers.fromExecutor(own)).doOnCancel(() -> own.close()).subscribe(System.out::println); // FINDING: !itself ... to return at once
    }
    Flux<String> madeAndClosedByTheStream() {
      return Flux.using(() -> Executors.newFixedThreadPool(2), pool -> Flux.just("m"), pool -> pool.close()); // FINDING: !itself ... close
    }
    Flux<String> usedByTheStream(Flux<String> lines) {
      return Flux.using(() -> own, pool -> lines.publishOn(Schedulers.fromExecutor(own)), pool -> own.close()); // FINDING: waits for itself
    }
  }

  class Answer extends CompletableFuture<String> {
    void end() {
      whenComplete((text, failure) -> own.close()); // FINDING: !itself ... to return at once
    }
  }
}
