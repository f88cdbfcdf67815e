package dev.unhang.checks;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Odd places for comments, spaces and names in the header of the try. */
@NeedsJdk21
final class ExecutorCloseFixEdgesTest {
  private final Checks checks = Checks.of(ExecutorCloseInAsyncHandler.class);

  @Test
  void lineCommentAtTheEndOfTheHeader() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class HeaderComment {
          CompletableFuture<Integer> count(int feeds) {
            try (var counters = Executors.newFixedThreadPool(feeds) // one each
            ) {
              return CompletableFuture.supplyAsync(() -> feeds, counters);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class HeaderComment {
          CompletableFuture<Integer> count(int feeds) {
            // one each
            var counters = Executors.newFixedThreadPool(feeds);
            try {
              return CompletableFuture.supplyAsync(() -> feeds, counters);
            } finally {
              counters.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void blockCommentsBeforeAndAfterTheVariable() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class BlockComments {
          CompletableFuture<Integer> count(int feeds) {
            try (/* small */ var counters = Executors.newFixedThreadPool(2) /* closed here */) {
              return CompletableFuture.supplyAsync(() -> feeds + 10, counters);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class BlockComments {
          CompletableFuture<Integer> count(int feeds) {
            /* small */
            /* closed here */
            var counters = Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(() -> feeds + 10, counters);
            } finally {
              counters.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void trailingSemicolonInTheHeader() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Semicolon {
          CompletableFuture<Integer> count(int feeds) {
            try (var counters = Executors.newFixedThreadPool(2); ) {
              return CompletableFuture.supplyAsync(() -> feeds + 20, counters);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Semicolon {
          CompletableFuture<Integer> count(int feeds) {
            var counters = Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(() -> feeds + 20, counters);
            } finally {
              counters.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void commentsBetweenSeveralResources() {
    checks.fixes(
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.io.StringWriter;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Between {
          CompletableFuture<Integer> copy(String text) throws IOException {
            try (var reader = new StringReader(text); // input
                var pool = Executors.newFixedThreadPool(3); // workers
                /* output */ var writer = new StringWriter()) {
              writer.write(reader.read());
              int length = writer.toString().length();
              return CompletableFuture.supplyAsync(() -> length, pool);
            }
          }
        }
        """,
        """
        package news;

        import java.io.IOException;
        import java.io.StringReader;
        import java.io.StringWriter;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Between {
          CompletableFuture<Integer> copy(String text) throws IOException {
            // input
            // workers
            /* output */
            try (var reader = new StringReader(text)) {
              var pool = Executors.newFixedThreadPool(3);
              try (var writer = new StringWriter()) {
                writer.write(reader.read());
                int length = writer.toString().length();
                return CompletableFuture.supplyAsync(() -> length, pool);
              } finally {
                pool.shutdown();
              }
            }
          }
        }
        """);
  }

  @Test
  void noSpacesAtAll() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Tight {
          CompletableFuture<Integer> count(int feeds) {
            try(var counters=Executors.newFixedThreadPool(2)){
              return CompletableFuture.supplyAsync(()->feeds+30,counters);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Tight {
          CompletableFuture<Integer> count(int feeds) {
            var counters=Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(()->feeds+30,counters);
            } finally {
              counters.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void everythingOnOneLine() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.*;

        class OneLine {
          CompletableFuture<Integer> count(int feeds) {
            try (var c = Executors.newCachedThreadPool()) { return CompletableFuture.supplyAsync(() -> feeds, c); }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.*;

        class OneLine {
          CompletableFuture<Integer> count(int feeds) {
            var c = Executors.newCachedThreadPool();
            try { return CompletableFuture.supplyAsync(() -> feeds, c); } finally {
              c.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void annotatedResourceVariable() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Annotated {
          CompletableFuture<Integer> count(int feeds) {
            try (@SuppressWarnings("resource") final ExecutorService counters =
                Executors.newFixedThreadPool(2)) {
              return CompletableFuture.supplyAsync(() -> feeds + 40, counters);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;

        class Annotated {
          CompletableFuture<Integer> count(int feeds) {
            @SuppressWarnings("resource") final ExecutorService counters =
                Executors.newFixedThreadPool(2);
            try {
              return CompletableFuture.supplyAsync(() -> feeds + 40, counters);
            } finally {
              counters.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void charactersBeyondAscii() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        /** Zählt Einträge \uD83D\uDCF0. */
        class Unicode {
          CompletableFuture<String> überschrift(String größe) {
            try (var zähler = Executors.newSingleThreadExecutor()) {
              return CompletableFuture.supplyAsync(() -> "\uD83D\uDD25 " + größe, zähler);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        /** Zählt Einträge \uD83D\uDCF0. */
        class Unicode {
          CompletableFuture<String> überschrift(String größe) {
            var zähler = Executors.newSingleThreadExecutor();
            try {
              return CompletableFuture.supplyAsync(() -> "\uD83D\uDD25 " + größe, zähler);
            } finally {
              zähler.shutdown();
            }
          }
        }
        """);
  }

  @Test
  void textBlockInsideTheBody() {
    checks.fixes(
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Template {
          CompletableFuture<String> page(String title) {
            try (var printer = Executors.newSingleThreadExecutor()) {
              String html =
                  \"""
                  <h1>%s</h1>
                    <p>{ try (var x) }</p>
                  \""";
              return CompletableFuture.supplyAsync(() -> html.formatted(title), printer);
            }
          }
        }
        """,
        """
        package news;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.Executors;

        class Template {
          CompletableFuture<String> page(String title) {
            var printer = Executors.newSingleThreadExecutor();
            try {
              String html =
                  \"""
                  <h1>%s</h1>
                    <p>{ try (var x) }</p>
                  \""";
              return CompletableFuture.supplyAsync(() -> html.formatted(title), printer);
            } finally {
              printer.shutdown();
            }
          }
        }
        """);
  }
}
