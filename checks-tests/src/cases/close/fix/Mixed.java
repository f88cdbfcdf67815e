// Existing variables among other resources, and several findings in one file.
// with: REACTOR, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

class Mixed {
  CompletableFuture<Integer> twoExistingVariables(ExecutorService first, ExecutorService second, String text)
      throws IOException {
    try (first; second) {
      int length = text.length();
      return CompletableFuture.supplyAsync(() -> length, first).thenApplyAsync(i -> i + 2, second);
    }
  }
  CompletableFuture<String> textBlockInABodyThatMovesIn(int id) {
    try (var printer = Executors.newSingleThreadExecutor()) {
      return CompletableFuture.supplyAsync(
          () ->
              """
              { "id": %d }
              """
                  .formatted(id),
          printer);
    } catch (IllegalStateException e) { return CompletableFuture.failedFuture(e); }
  }
  CompletableFuture<Integer> existingVariableBeforeAnotherResource(ExecutorService first, ExecutorService second, String text)
      throws IOException {
    try (first; var reader = new StringReader(text)) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i, second);
    }
  }
  CompletableFuture<Integer> threeFindingsInOneFile() {
    try (var pool = Executors.newFixedThreadPool(1)) {
      return CompletableFuture.supplyAsync(() -> 1, pool);
    }
  }
  CompletableFuture<Integer> two(ExecutorService shared) {
    CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2, shared);
    shared.close();
    return two;
  }
  void three(ExecutorService shared) {
    CompletableFuture.supplyAsync(() -> 3, shared).thenRun(shared::close);
  }
  CompletableFuture<Integer> existingVariablesAroundAnotherResource(ExecutorService first, ExecutorService second, String text)
      throws IOException {
    try (first; var reader = new StringReader(text); second) {
      int letter = reader.read();
      return CompletableFuture.supplyAsync(() -> letter, first).thenApplyAsync(i -> i + 1, second);
    }
  }
}

@RestController class FluxEndpointThatJoinsInside {
  @GetMapping("/scores") Flux<Integer> scores(String game) {
    List<Integer> all = new ArrayList<>();
    try (var judges = Executors.newFixedThreadPool(3)) {
      all.add(CompletableFuture.supplyAsync(() -> game.length() * 3, judges).join());
    }
    return Flux.fromIterable(all);
  }
}
