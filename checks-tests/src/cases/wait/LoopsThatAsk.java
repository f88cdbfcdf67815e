// Loops that ask until something has ended, and loops that only look like it.
// with: NETTY
package news;

import java.util.*;
import java.util.concurrent.*;

class LoopsThatAsk {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  CompletableFuture<?> not() throws Exception {
    while (!(pool.isTerminated())) { Thread.sleep(1); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> isNotTrue() throws Exception {
    while (pool.isTerminated() != true) { Thread.sleep(2); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> isTrueIsFalse() throws Exception {
    while ((pool.isTerminated() == true) == false) { Thread.sleep(3); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> notIsNotFalse() throws Exception {
    while (!(pool.isTerminated() != false)) { Thread.sleep(4); } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> leavesIfTrue() throws Exception {
    for (; ; ) { if (pool.isTerminated() == true) { break; } } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> leavesIfNotNot() throws Exception {
    do { if (!!pool.isTerminated()) break; } while (true); // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> questionsForTheOpposite() throws Exception { // SILENT
    while (pool.isTerminated()) { Thread.sleep(1); }
    while (pool.isTerminated() == true) { Thread.sleep(2); }
    while (pool.isTerminated() != false) { Thread.sleep(3); }
    while (!!pool.isTerminated()) { Thread.sleep(4); }
    while (true) { if (!pool.isTerminated()) { break; } }
    while (true) { if (pool.isTerminated() == false) { break; } }
    return null;
  }
  CompletableFuture<?> comparedWithAnotherAnswer(boolean other, int number) throws Exception { // SILENT
    while (pool.isTerminated() != other) { Thread.sleep(1); }
    while (pool.isTerminated() | false) { Thread.sleep(2); }
    while (-number != number) { Thread.sleep(3); }
    while (!pool.isTerminated() && number > 0) { Thread.sleep(4); }
    return null;
  }
  CompletableFuture<?> elseThatOnlySleeps() throws Exception {
    while (true) { if (pool.isTerminated()) { break; } else { Thread.sleep(1); } } // FINDING: isTerminated
    return null;
  }
  CompletableFuture<?> elseThatEndsIt() { // SILENT
    while (true) { if (pool.isShutdown()) { break; } else { pool.shutdown(); } }
    return null;
  }
  CompletableFuture<?> breakOfTheLoopAround(Queue<ExecutorService> pools) { // SILENT
    all:
    while (true) {
      while (true) { if (pool.isTerminated()) { break all; } }
    }
    return null;
  }
  CompletableFuture<?> somethingElseBeforeTheBreak() { // SILENT
    while (true) { if (pool.isTerminated()) { System.out.println("over"); break; } }
    return null;
  }
  CompletableFuture<?> nothingAfterTheQuestion() { // SILENT
    while (true) { if (pool.isTerminated()) {} }
  }
  CompletableFuture<?> anotherBreak(boolean other) { // SILENT
    while (true) { if (other) { break; } if (pool.isTerminated()) { break; } }
    return null;
  }
  CompletableFuture<?> aBreakInTheElse(boolean other) { // SILENT
    while (true) { if (pool.isTerminated()) { break; } else if (other) { break; } }
    return null;
  }
  CompletableFuture<?> aReturn(boolean other) { // SILENT
    while (!pool.isTerminated()) { if (other) { return null; } }
    return null;
  }
  CompletableFuture<?> whoeverIsInterruptedLeaves() {
    while (!pool.isTerminated()) { // FINDING: isTerminated
      try { Thread.sleep(1); } catch (InterruptedException e) { return null; }
    }
    while (!pool.isTerminated()) { // FINDING: isTerminated
      try { Thread.sleep(1); } catch (InterruptedException e) { break; }
    }
    return null;
  }
  CompletableFuture<?> aReturnOfOtherCode(List<String> news) {
    while (!pool.isTerminated()) { // FINDING: isTerminated
      news.removeIf(line -> { return line.isEmpty(); });
      news.sort(new Comparator<String>() {
        @Override public int compare(String one, String other) { return one.length() - other.length(); }
      });
    }
    return null;
  }
  CompletableFuture<?> aLambdaThatEndsIt(List<String> news) { // SILENT
    while (!pool.isShutdown()) { news.forEach(line -> pool.shutdown()); }
    return null;
  }
  CompletableFuture<?> givenAway(List<ExecutorService> pools) { // SILENT
    while (!this.pool.isShutdown()) { end(this.pool); }
    return null;
  }
  private static void end(ExecutorService tasks) { tasks.shutdown(); }
  CompletableFuture<?> onlyAsksAndWaits(Future<?> other) throws Exception {
    while (!this.pool.isTerminated()) { // FINDING: isTerminated
      System.out.println(this.pool.isShutdown());
      pool.awaitTermination(1, TimeUnit.SECONDS);
    }
    return null;
  }
  CompletableFuture<?> asksNothingThatAnEndAnswers(Queue<String> lines) throws Exception { // SILENT
    while (!lines.isEmpty()) { Thread.sleep(1); }
    return null;
  }
  class Own extends ThreadPoolExecutor {
    Own() { super(1, 1, 1, TimeUnit.DAYS, new LinkedBlockingQueue<>()); }
    CompletableFuture<?> asksItself() throws Exception { // SILENT
      while (!isTerminated()) { Thread.sleep(1); }
      return null;
    }
  }
}
