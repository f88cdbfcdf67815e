package dev.unhang.reach;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Finds out who waits, for a body and all that it reaches: forward along the calls to see what
 * there is, then back from the waits, the nearest first.
 */
final class WaitSearch {
  private final WaitGraph graph;
  private final VisitorState state;
  private final Set<Body> fresh = new LinkedHashSet<>();
  private final ListMultimap<Body, Caller> callers = LinkedListMultimap.create();
  private final Queue<Reached> waiting =
      new PriorityQueue<>(comparingInt(Reached::distance).thenComparingInt(Reached::order));
  private int reached;

  WaitSearch(WaitGraph graph, VisitorState state) {
    this.graph = graph;
    this.state = state;
  }

  /** Judges {@code start} and all bodies that it reaches and that nobody has asked for before. */
  void judge(Body start) {
    explore(start);
    seed();
    while (!waiting.isEmpty()) {
      Body body = waiting.remove().body();
      if (callers.containsKey(body) && graph.staysOnThread(body, state)) {
        callers.get(body).forEach(this::reach);
      }
    }
    fresh.forEach(Body::neverWaits);
  }

  private void reach(Caller caller) {
    if (!caller.body().isJudged() && graph.isOpen(caller.call().path(), state)) {
      caller.body().waitsThrough(caller.call());
      add(caller.body());
    }
  }

  private void explore(Body start) {
    Deque<Body> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Body body = open.poll();
      if (body.isJudged() || !fresh.add(body)) {
        continue;
      }
      new BodyScanner(graph, state.withPath(body.path())).scan(body);
      for (Body.Call call : body.calls()) {
        callers.put(call.target(), new Caller(body, call));
        open.add(call.target());
      }
    }
  }

  /** The bodies that wait themselves, and those that are known to wait from earlier questions. */
  private void seed() {
    for (Body body : fresh) {
      body.waits().stream()
          .filter(wait -> graph.isOpen(wait.path(), state))
          .findFirst()
          .ifPresent(
              wait -> {
                body.waitsItself(wait);
                add(body);
              });
    }
    callers.keySet().stream()
        .filter(body -> !fresh.contains(body) && body.distance() >= 0)
        .forEach(this::add);
  }

  private void add(Body body) {
    waiting.add(new Reached(body, body.distance(), reached++));
  }

  private record Caller(Body body, Body.Call call) {}

  private record Reached(Body body, int distance, int order) {}
}
