package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.handler;
import static dev.unhang.checks.PatchSources.hasNoFix;

import org.junit.jupiter.api.Test;

/** Patches where there are many handles, or where they are kept in other objects. */
final class DisconnectFixHolderTest {
  @Test
  void loop() {
    fixes(
        handler(
            """
            for (String topic : topics) {
              send(emitter, topic);
              pool.execute(() -> follow(emitter));
            }
            """),
        handler(
            """
            List<Future<?>> tasks = new ArrayList<>();
            for (String topic : topics) {
              send(emitter, topic);
              tasks.add(pool.submit(() -> follow(emitter)));
            }
            emitter.onCompletion(() -> tasks.forEach(task -> task.cancel(true)));
            """));
  }

  @Test
  void loopWithoutBraces() {
    fixes(
        handler(
            """
            for (int i = 0; i < 3; i++)
              new Thread(() -> follow(emitter)).start();
            """),
        handler(
            """
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
              Thread thread = new Thread(() -> follow(emitter));
              threads.add(thread);
              thread.start();
            }
            emitter.onCompletion(() -> threads.forEach(Thread::interrupt));
            """));
  }

  @Test
  void forEach() {
    fixes(
        handler("topics.forEach(topic -> pool.execute(() -> follow(emitter)));\n"),
        handler(
            """
            List<Future<?>> tasks = new ArrayList<>();
            topics.forEach(topic -> tasks.add(pool.submit(() -> follow(emitter))));
            emitter.onCompletion(() -> tasks.forEach(task -> task.cancel(true)));
            """));
  }

  @Test
  void loopWithoutEnd() {
    hasNoFix(
        "may never end",
        handler(
            """
            while (feed.hasNext()) {
              pool.execute(() -> follow(emitter));
            }
            """));
  }

  @Test
  void list() {
    fixes(
        handler(
            """
            List<Future<?>> followers = new ArrayList<>();
            for (String topic : topics) {
              followers.add(pool.submit(() -> follow(emitter)));
            }
            emitter.onCompletion(() -> followers.clear());
            """),
        handler(
            """
            List<Future<?>> followers = new ArrayList<>();
            for (String topic : topics) {
              followers.add(pool.submit(() -> follow(emitter)));
            }
            emitter.onCompletion(() -> {
              followers.forEach(task -> task.cancel(true));
              followers.clear();
            });
            """));
  }

  @Test
  void array() {
    fixes(
        handler(
            """
            Future<?>[] followers = new Future<?>[2];
            followers[0] = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "" + followers[0].isDone()));
            """),
        handler(
            """
            Future<?>[] followers = new Future<?>[2];
            followers[0] = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> {
              for (Future<?> task : followers) {
                if (task != null) {
                  task.cancel(true);
                }
              }
              log.log(System.Logger.Level.INFO, "" + followers[0].isDone());
            });
            """));
  }

  @Test
  void map() {
    fixes(
        handler(
            """
            Map<String, Future<?>> followers = new HashMap<>();
            followers.put("a", pool.submit(() -> follow(emitter)));
            emitter.onCompletion(() -> followers.clear());
            """),
        handler(
            """
            Map<String, Future<?>> followers = new HashMap<>();
            followers.put("a", pool.submit(() -> follow(emitter)));
            emitter.onCompletion(() -> {
              followers.values().forEach(task -> task.cancel(true));
              followers.clear();
            });
            """));
  }

  @Test
  void reference() {
    fixes(
        handler(
            """
            AtomicReference<Future<?>> follower = new AtomicReference<>();
            follower.set(pool.submit(() -> follow(emitter)));
            emitter.onCompletion(() -> readers.remove("a"));
            """),
        handler(
            """
            AtomicReference<Future<?>> follower = new AtomicReference<>();
            follower.set(pool.submit(() -> follow(emitter)));
            emitter.onCompletion(() -> {
              Future<?> task = follower.get();
              if (task != null) {
                task.cancel(true);
              }
              readers.remove("a");
            });
            """));
  }

  @Test
  void mapOfTheClass() {
    String jobs = "private final Map<String, Future<?>> jobs = new ConcurrentHashMap<>();\n\n";
    fixes(
        jobs
            + handler(
                """
                jobs.put("b", pool.submit(() -> follow(emitter)));
                emitter.onCompletion(() -> jobs.remove("b"));
                """),
        jobs
            + handler(
                """
                Future<?> task = pool.submit(() -> follow(emitter));
                jobs.put("b", task);
                emitter.onCompletion(() -> {
                  task.cancel(true);
                  jobs.remove("b");
                });
                """));
  }

  @Test
  void fieldThatTheNextClientOverwrites() {
    String field = "private Future<?> current;\n\n";
    fixes(
        field
            + handler(
                """
                current = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> current.cancel(true));
                """),
        field
            + handler(
                """
                Future<?> current = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> current.cancel(true));
                """));
  }

  @Test
  void fieldThatOthersUseToo() {
    hasNoFix(
        "one handle for each client",
        "private Future<?> current;\n\nboolean isBusy() {\n  return !current.isDone();\n}\n\n"
            + handler(
                """
                current = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> current.cancel(true));
                """));
  }
}
