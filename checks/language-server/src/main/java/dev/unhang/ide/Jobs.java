package dev.unhang.ide;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What is to be done, one after the other, and each thing once. */
final class Jobs implements AutoCloseable {
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Runner runner;
  private final Thread thread;

  Jobs(Runner runner) {
    this.runner = runner;
    this.thread = Threads.named("unhang-jobs").newThread(this::loop);
    thread.start();
  }

  synchronized void add(Job job) {
    if (!queue.contains(job)) {
      queue.addLast(job);
      notifyAll();
    }
  }

  /** Adds what somebody waits for. */
  synchronized void addFirst(Job job) {
    queue.removeIf(job::equals);
    queue.addFirst(job);
    notifyAll();
  }

  private void loop() {
    try {
      while (true) {
        run(next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Job job) throws InterruptedException {
    try {
      runner.run(job);
    } catch (RuntimeException e) {
      /* Of one job; the others have nothing to do with it. */
      System.err.println("Unhang could not do " + job + ": " + e);
    } finally {
      if (job.kind() == Job.Kind.QUESTION) {
        job.answer().complete(java.util.Optional.empty());
      }
    }
  }

  private synchronized Job next() throws InterruptedException {
    @Nullable Job job = queue.pollFirst();
    while (job == null) {
      wait();
      job = queue.pollFirst();
    }
    return job;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** Who does it. */
  @FunctionalInterface
  interface Runner {
    void run(Job job) throws InterruptedException;
  }
}
