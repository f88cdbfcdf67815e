package dev.unhang.robust;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.util.Context;
import dev.unhang.testing.Framework;
import dev.unhang.testing.Source;
import java.util.ArrayList;
import java.util.List;

/** The program that {@link HeapTest} runs in a JVM of its own: a day in the life of a daemon. */
final class ManyCompilations {
  private static final int UNTIL_ALL_IS_LOADED = 50;

  private static final ImmutableList<Source> SOURCES =
      ImmutableList.of(
          Source.of(
              """
              package demo;
              import static demo.Pool.here;
              import java.util.concurrent.*;
              import reactor.core.publisher.Flux;
              import reactor.core.scheduler.Schedulers;
              class A {
                Flux<String> a(Flux<String> names, Pool pool) {
                  return names.publishOn(Schedulers.parallel())
                      .map(x -> { B.stop(pool); here(); return x; });
                }
                CompletableFuture<Integer> b() {
                  try (ExecutorService executor = Executors.newCachedThreadPool()) {
                    return CompletableFuture.supplyAsync(() -> 1, executor);
                  }
                }
              }
              """),
          Source.of(
              """
              package demo;
              class B {
                static void stop(Pool pool) {
                  java.util.concurrent.CompletableFuture.runAsync(() -> {})
                      .thenRun(() -> { pool.close(); });
                }
              }
              """),
          Source.of(
              """
              package demo;
              import java.util.concurrent.ExecutorService;
              import reactor.core.publisher.Flux;
              class C {
                Flux<String> follow(ExecutorService executor, Feed feed) {
                  return Flux.create(sink ->
                      executor.execute(() -> { while (feed.isOpen()) sink.next(feed.next()); }));
                }
                interface Feed {
                  boolean isOpen();
                  String next();
                }
              }
              """),
          Sample.POOL);

  private ManyCompilations() {}

  /**
   * Compiles and prints what is in the heap, some compilations after the start and at the end.
   *
   * @param arguments the number of compilations, and {@code leak} to keep the last few
   */
  public static void main(String[] arguments) {
    int times = Integer.parseInt(arguments[0]);
    boolean leak = arguments.length > 1;
    List<Context> leaked = new ArrayList<>();
    String classPath = Framework.classPathOf(ImmutableList.of("REACTOR"));
    try (Daemon daemon = Sample.daemon(classPath)) {
      for (int i = 1; i <= times; i++) {
        compile(daemon, leak && i > times - 3 ? leaked : new ArrayList<>());
        if (i == UNTIL_ALL_IS_LOADED) {
          print(Heap.now());
        }
      }
      print(Heap.now());
    }
    if (leaked.stream().anyMatch(context -> context.get(Watch.KEY) == null)) {
      throw new AssertionError(leaked);
    }
  }

  private static void compile(Daemon daemon, List<Context> contexts) {
    Daemon.Outcome outcome = daemon.compile(ImmutableList.of(), SOURCES);
    if (outcome.count("[ExecutorClose") != 2
        || outcome.count("[DisconnectWithout") != 1
        || outcome.count("[EngineProbe]") != 1) {
      throw new AssertionError(outcome);
    }
    contexts.add(outcome.watch().context());
  }

  private static void print(Heap heap) {
    System.out.println(
        heap.bytes() + " " + heap.of(Context.class) + " " + heap.ofPack().toString());
  }
}
