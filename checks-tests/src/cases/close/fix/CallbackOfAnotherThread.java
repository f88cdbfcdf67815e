// Answers of others that give the executor work: whoever reads what that has made still has to wait for it.
// needs: 21
package tools;

import java.util.*;
import java.util.concurrent.*;

class CallbackOfAnotherThread {
  interface Client { CompletableFuture<List<String>> fetch(String url); }
  private final Client client;
  CallbackOfAnotherThread(Client client) { this.client = client; }

  CompletableFuture<Integer> count(Map<String, Integer> words) {
    ExecutorService readers = Executors.newFixedThreadPool(2);
    return client.fetch("/a").thenApply(pages -> {
          pages.forEach(page -> readers.execute(() -> words.put(page, page.length())));
          return pages;
        }).thenApply(pages -> {
          readers.close(); // NO PATCH: The code needs the end of the tasks
          return words.size();
        });
  }
}
