// Judgements that were wrong once.
// with: REACTOR
// needs: 21
package news;

import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.*;

class OnceMisjudged {
  void silentInAChainThatItsOwnMethodBlocksOn() { // SILENT
    Flux.range(1, 9).map(page -> {
              try (var printers = Executors.newVirtualThreadPerTaskExecutor()) {
                printers.submit(() -> System.out.println("page " + page));
              }
              return page;
            }).blockLast();
  }
  void start(Mono<Integer> source) { source.map(x -> { h0(); return x; }); }
  /* Each method calls the next one twice: 2^60 paths, but only 60 methods. */
  private void manyPathsToOneClose() {
    try (var pool = Executors.newCachedThreadPool()) { pool.submit(() -> 60); } // FINDING: close
  }
  private void h0() { h1(); h1(); }
  private void h1() { h2(); h2(); }
  private void h2() { h3(); h3(); }
  private void h3() { h4(); h4(); }
  private void h4() { h5(); h5(); }
  private void h5() { h6(); h6(); }
  private void h6() { h7(); h7(); }
  private void h7() { h8(); h8(); }
  private void h8() { h9(); h9(); }
  private void h9() { h10(); h10(); }
  private void h10() { h11(); h11(); }
  private void h11() { h12(); h12(); }
  private void h12() { h13(); h13(); }
  private void h13() { h14(); h14(); }
  private void h14() { h15(); h15(); }
  private void h15() { h16(); h16(); }
  private void h16() { h17(); h17(); }
  private void h17() { h18(); h18(); }
  private void h18() { h19(); h19(); }
  private void h19() { h20(); h20(); }
  private void h20() { h21(); h21(); }
  private void h21() { h22(); h22(); }
  private void h22() { h23(); h23(); }
  private void h23() { h24(); h24(); }
  private void h24() { h25(); h25(); }
  private void h25() { h26(); h26(); }
  private void h26() { h27(); h27(); }
  private void h27() { h28(); h28(); }
  private void h28() { h29(); h29(); }
  private void h29() { h30(); h30(); }
  private void h30() { h31(); h31(); }
  private void h31() { h32(); h32(); }
  private void h32() { h33(); h33(); }
  private void h33() { h34(); h34(); }
  private void h34() { h35(); h35(); }
  private void h35() { h36(); h36(); }
  private void h36() { h37(); h37(); }
  private void h37() { h38(); h38(); }
  private void h38() { h39(); h39(); }
  private void h39() { h40(); h40(); }
  private void h40() { h41(); h41(); }
  private void h41() { h42(); h42(); }
  private void h42() { h43(); h43(); }
  private void h43() { h44(); h44(); }
  private void h44() { h45(); h45(); }
  private void h45() { h46(); h46(); }
  private void h46() { h47(); h47(); }
  private void h47() { h48(); h48(); }
  private void h48() { h49(); h49(); }
  private void h49() { h50(); h50(); }
  private void h50() { h51(); h51(); }
  private void h51() { h52(); h52(); }
  private void h52() { h53(); h53(); }
  private void h53() { h54(); h54(); }
  private void h54() { h55(); h55(); }
  private void h55() { h56(); h56(); }
  private void h56() { h57(); h57(); }
  private void h57() { h58(); h58(); }
  private void h58() { h59(); h59(); }
  private void h59() { manyPathsToOneClose(); manyPathsToOneClose(); }
  CompletableFuture<Integer> silentWhereACompletedResultIsMadeOfWhatTheTasksLeft(List<String> words) { // SILENT
    AtomicInteger letters = new AtomicInteger();
    try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
      words.forEach(word -> counters.execute(() -> letters.addAndGet(word.length())));
    }
    int total = letters.get();
    return CompletableFuture.completedFuture(total);
  }
}
