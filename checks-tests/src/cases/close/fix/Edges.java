// Odd places for comments, spaces and names in the header of the try.
// needs: 21
package news;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.*;

class Edges {
  CompletableFuture<Integer> everythingOnOneLine(int feeds) {
    try (var c = Executors.newCachedThreadPool()) { return CompletableFuture.supplyAsync(() -> feeds, c); }
  }
  CompletableFuture<Integer> commentsBetweenSeveralResources(String text) throws IOException {
    try (var reader = new StringReader(text); // input
        var pool = Executors.newFixedThreadPool(3); // workers
        /* output */ var writer = new StringWriter()) {
      writer.write(reader.read());
      int length = writer.toString().length();
      return CompletableFuture.supplyAsync(() -> length, pool);
    }
  }
  CompletableFuture<String> textBlockInsideTheBody(String title) {
    try (var printer = Executors.newSingleThreadExecutor()) {
      String html =
          """
          <h1>%s</h1>
            <p>{ try (var x) }</p>
          """;
      return CompletableFuture.supplyAsync(() -> html.formatted(title), printer);
    }
  }
  CompletableFuture<Integer> blockCommentsBeforeAndAfterTheVariable(int feeds) {
    try (/* small */ var counters = Executors.newFixedThreadPool(2) /* closed here */) {
      return CompletableFuture.supplyAsync(() -> feeds + 10, counters);
    }
  }
  CompletableFuture<Integer> noSpacesAtAll(int feeds) {
    try(var counters=Executors.newFixedThreadPool(2)){
      return CompletableFuture.supplyAsync(()->feeds+30,counters);
    }
  }
}

/** Zählt Einträge 📰. */
class CharactersBeyondAscii {
  CompletableFuture<String> überschrift(String größe) {
    try (var zähler = Executors.newSingleThreadExecutor()) {
      return CompletableFuture.supplyAsync(() -> "🔥 " + größe, zähler);
    }
  }
}

class TrailingSemicolonInTheHeader {
  CompletableFuture<Integer> count(int feeds) {
    try (var counters = Executors.newFixedThreadPool(2); ) {
      return CompletableFuture.supplyAsync(() -> feeds + 20, counters);
    }
  }
}

class LineCommentAtTheEndOfTheHeader {
  CompletableFuture<Integer> count(int feeds) {
    try (var counters = Executors.newFixedThreadPool(feeds) // one each
    ) {
      return CompletableFuture.supplyAsync(() -> feeds, counters);
    }
  }
}

class AnnotatedResourceVariable {
  CompletableFuture<Integer> count(int feeds) {
    try (@SuppressWarnings("resource") final ExecutorService counters =
        Executors.newFixedThreadPool(2)) {
      return CompletableFuture.supplyAsync(() -> feeds + 40, counters);
    }
  }
}
