package dev.unhang.robust;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.Source;
import java.util.stream.IntStream;

/** A large program of everyday code, to measure compilations with. */
final class GeneratedSources {
  private static final int CLASSES = 300;
  private static final int METHODS = 40;

  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          """
            public int sum#(List<Integer> values, int limit) {
              int sum = 0;
              for (int value : values) {
                if (value > limit && sum < Integer.MAX_VALUE - value) {
                  sum += value * factor;
                } else {
                  sum--;
                }
              }
              return sum;
            }
          """,
          """
            public String describe#(Map<String, Integer> counts) {
              StringBuilder text = new StringBuilder("# of ").append(name);
              counts.forEach((key, count) -> text.append(key).append('=').append(count));
              return text.append(counts.getOrDefault(name, 0)).toString().trim();
            }
          """,
          """
            public List<String> select#(List<String> names, String prefix) {
              return names.stream().filter(candidate -> candidate.startsWith(prefix))
                  .map(String::trim).sorted().collect(Collectors.toList());
            }
          """,
          """
            public void update#(String key, int value) {
              synchronized (lock) {
                Integer old = cache.get(key);
                if (old == null || old.intValue() < value) {
                  cache.put(key, value);
                  factor = Math.max(factor, helper(key, value));
                }
              }
            }
          """,
          """
            public byte[] read#(java.nio.file.Path path) throws java.io.IOException {
              try (java.io.InputStream stream = java.nio.file.Files.newInputStream(path)) {
                byte[] bytes = stream.readAllBytes();
                return bytes.length > factor ? java.util.Arrays.copyOf(bytes, factor) : bytes;
              } catch (IllegalStateException e) {
                throw new java.io.IOException(name + " #", e);
              }
            }
          """);

  private static final ImmutableList<String> REACTIVE =
      ImmutableList.of(
          """
            public Mono<String> load#(String key) {
              return Mono.fromCallable(() -> describe(key)).subscribeOn(Schedulers.boundedElastic())
                  .map(text -> text + "#").flatMap(text -> Mono.just(text.trim()))
                  .doOnNext(text -> cache.put(text, factor));
            }
          """,
          """
            public Flux<Integer> watch#(Flux<String> names) {
              return names.publishOn(Schedulers.parallel())
                  .filter(candidate -> !candidate.isEmpty())
                  .concatMap(candidate -> load(candidate).map(String::length))
                  .doFinally(signal -> executor.shutdown());
            }
          """,
          """
            public CompletableFuture<String> later#(String key) {
              return CompletableFuture.supplyAsync(() -> describe(key), executor)
                  .thenApply(text -> text + "#").whenComplete((text, failure) -> cache.remove(key));
            }
          """,
          """
            public Flux<String> stream#(String key) {
              return Flux.create(sink -> {
                Future<?> task = executor.submit(() -> send(key, sink));
                sink.onDispose(() -> task.cancel(true));
              });
            }
          """,
          """
            public void run#(String key) {
              executor.submit(() -> cache.put(key, factor));
              executor.execute(() -> describe(key));
            }
          """);

  private static final String HEAD =
      """
      package demo;

      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.ExecutorService;
      import java.util.stream.Collectors;
      %s
      public class C# {
        private final Map<String, Integer> cache = new HashMap<>();
        private final Object lock = new Object();
        private final String name = "#";
        private int factor = 3;

        private int helper(String key, int value) {
          return key.length() + value;
        }
      """;

  private static final String REACTIVE_IMPORTS =
      """
      import java.util.concurrent.Future;
      import reactor.core.publisher.Flux;
      import reactor.core.publisher.FluxSink;
      import reactor.core.publisher.Mono;
      import reactor.core.scheduler.Schedulers;
      """;

  private static final String REACTIVE_MEMBERS =
      """
        private final ExecutorService executor = java.util.concurrent.ForkJoinPool.commonPool();
        private String describe(String key) { return key + factor; }
        private Mono<String> load(String key) { return Mono.just(key); }
        private void send(String key, FluxSink<String> sink) {
          while (!cache.isEmpty()) { sink.next(describe(key)); }
        }
      """;

  private GeneratedSources() {}

  /** Without a framework. */
  static ImmutableList<Source> plain() {
    return classes(HEAD.replace("%s", ""), PLAIN);
  }

  /** Every second method uses Reactor or an executor. */
  static ImmutableList<Source> reactive() {
    ImmutableList.Builder<String> methods = ImmutableList.builder();
    for (int i = 0; i < PLAIN.size() * REACTIVE.size(); i++) {
      methods.add(PLAIN.get(i % PLAIN.size()), REACTIVE.get(i % REACTIVE.size()));
    }
    return classes(HEAD.replace("%s", REACTIVE_IMPORTS) + REACTIVE_MEMBERS, methods.build());
  }

  private static ImmutableList<Source> classes(String head, ImmutableList<String> methods) {
    return IntStream.range(0, CLASSES)
        .mapToObj(i -> type(i, head, methods))
        .collect(ImmutableList.toImmutableList());
  }

  private static Source type(int number, String head, ImmutableList<String> methods) {
    StringBuilder text = new StringBuilder(head.replace("#", String.valueOf(number)));
    for (int i = 0; i < METHODS; i++) {
      text.append(methods.get(i % methods.size()).replace("#", String.valueOf(i)));
    }
    return new Source("demo/C" + number + ".java", text.append("}\n").toString());
  }
}
