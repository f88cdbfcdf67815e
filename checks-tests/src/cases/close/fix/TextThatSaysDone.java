// What a handler returns as a text says that all is done; a number that is known before says nothing.
// with: REACTOR
// needs: 21
package news;

import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.Mono;

class TextThatSaysDone {
  private Mono<List<String>> imports;
  private Store store;

  Mono<String> textWithACount() {
    return imports.map(ids -> {
      try (ExecutorService own = Executors.newFixedThreadPool(2)) { for (String id : ids) own.execute(() -> store.save(id)); }
      return "imported " + ids.size();
    });
  }

  Mono<String> oneOfTwoTexts() {
    return imports.map(ids -> {
      try (ExecutorService own = Executors.newFixedThreadPool(3)) { for (String id : ids) own.execute(() -> store.save(id)); }
      return ids.isEmpty() ? "nothing to do" : "imported";
    });
  }

  Mono<String> textOfAnotherVariable(String name) {
    return imports.map(ids -> {
      try (ExecutorService own = Executors.newFixedThreadPool(4)) { for (String id : ids) own.execute(() -> store.save(id)); }
      return name + ids.size();
    });
  }

  Mono<Integer> number() {
    return imports.map(ids -> {
      try (ExecutorService own = Executors.newFixedThreadPool(5)) { for (String id : ids) own.execute(() -> store.save(id)); }
      return ids.size() + 5;
    });
  }

  Mono<List<String>> sameValue() {
    return imports.map(ids -> {
      try (ExecutorService own = Executors.newFixedThreadPool(6)) { for (String id : ids) own.execute(() -> store.save(id)); }
      return ids.isEmpty() ? null : ids;
    });
  }

  interface Store {
    void save(String id);
  }
}
