package dev.unhang.checks;

import static dev.unhang.checks.PatchSources.fixes;
import static dev.unhang.checks.PatchSources.handler;
import static dev.unhang.checks.PatchSources.source;
import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import org.junit.jupiter.api.Test;

/** Patches that keep the handle of what was thrown away, and register the hook. */
final class DisconnectFixKeepTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  @Test
  void executeBecomesSubmit() {
    fixes(
        handler("pool.execute(() -> follow(emitter));\n"),
        handler(
            """
            Future<?> task = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void commentBehindTheStart() {
    fixes(
        handler(
            """
            // starts
            pool.submit(() -> follow(emitter)); // 1
            log.log(System.Logger.Level.DEBUG, "started");
            """),
        handler(
            """
            // starts
            Future<?> task = pool.submit(() -> follow(emitter)); // 1
            emitter.onCompletion(() -> task.cancel(true));
            log.log(System.Logger.Level.DEBUG, "started");
            """));
  }

  @Test
  void periodicTask() {
    fixes(
        handler(
            """
            timer.scheduleAtFixedRate(
                () -> send(emitter, feed.next()), /* delay */ 1, 2, TimeUnit.SECONDS);
            """),
        handler(
            """
            ScheduledFuture<?> task = timer.scheduleAtFixedRate(
                () -> send(emitter, feed.next()), /* delay */ 1, 2, TimeUnit.SECONDS);
            emitter.onCompletion(() -> task.cancel(true));
            """));
  }

  @Test
  void keptHandle() {
    fixes(
        handler("Future<?> follower = pool.submit(() -> follow(emitter));\n"),
        handler(
            """
            Future<?> follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> follower.cancel(true));
            """));
  }

  @Test
  void keptHandleOfAnInferredType() {
    fixes(
        handler("final var follower = pool.submit(() -> follow(emitter));\n"),
        handler(
            """
            final var follower = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> follower.cancel(true));
            """));
  }

  @Test
  void takenName() {
    fixes(
        handler(
            """
            String task = "name";
            pool.execute(() -> follow(emitter));
            log.log(System.Logger.Level.DEBUG, task);
            """),
        handler(
            """
            String task = "name";
            Future<?> task2 = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task2.cancel(true));
            log.log(System.Logger.Level.DEBUG, task);
            """));
  }

  @Test
  void twoStarts() {
    fixes(
        handler(
            """
            pool.execute(() -> follow(emitter));
            pool.execute(() -> follow(emitter));
            """),
        handler(
            """
            Future<?> task = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task.cancel(true));
            Future<?> task2 = pool.submit(() -> follow(emitter));
            emitter.onCompletion(() -> task2.cancel(true));
            """));
  }

  @Test
  void threadThatHasNoName() {
    fixes(
        handler("new Thread(() -> follow(emitter)).start();\n"),
        handler(
            """
            Thread thread = new Thread(() -> follow(emitter));
            thread.start();
            emitter.onCompletion(thread::interrupt);
            """));
  }

  @Test
  void threadThatHasOne() {
    fixes(
        handler(
            """
            Thread follower = new Thread(() -> follow(emitter), "follower");
            follower.setDaemon(true);
            follower.start();
            """),
        handler(
            """
            Thread follower = new Thread(() -> follow(emitter), "follower");
            emitter.onCompletion(follower::interrupt);
            follower.setDaemon(true);
            follower.start();
            """));
  }

  @Test
  @NeedsJdk21
  void virtualThread() {
    fixes(
        handler("Thread.startVirtualThread(() -> follow(emitter));\n"),
        handler(
            """
            Thread task = Thread.startVirtualThread(() -> follow(emitter));
            emitter.onCompletion(task::interrupt);
            """));
  }

  @Test
  void ownExecutorOfSeveralTasks() {
    fixes(
        handler(
            """
            ExecutorService own = Executors.newFixedThreadPool(2);
            own.execute(() -> follow(emitter));
            own.execute(() -> follow(emitter));
            """),
        handler(
            """
            ExecutorService own = Executors.newFixedThreadPool(2);
            emitter.onCompletion(own::shutdownNow);
            own.execute(() -> follow(emitter));
            own.execute(() -> follow(emitter));
            """));
  }

  @Test
  void ownExecutorMadeBeforeTheEmitter() {
    String head = "@GetMapping(\"/own\")\nSseEmitter own() {\n";
    String tail = "  return emitter;\n}\n";
    fixes(
        head
            + """
              ExecutorService own = Executors.newFixedThreadPool(2);
              SseEmitter emitter = new SseEmitter(7L);
              own.execute(() -> follow(emitter));
            """
            + tail,
        head
            + """
              ExecutorService own = Executors.newFixedThreadPool(2);
              SseEmitter emitter = new SseEmitter(7L);
              emitter.onCompletion(own::shutdownNow);
              own.execute(() -> follow(emitter));
            """
            + tail);
  }

  @Test
  void branchWithoutBraces() {
    fixes(
        handler(
            """
            if (topics.isEmpty())
              pool.execute(() -> follow(emitter));
            else send(emitter, "none");
            """),
        handler(
            """
            if (topics.isEmpty()) {
              Future<?> task = pool.submit(() -> follow(emitter));
              emitter.onCompletion(() -> task.cancel(true));
            }
            else send(emitter, "none");
            """));
  }

  @Test
  void branchOnOneLine() {
    fixes(
        handler("if (topics.isEmpty()) pool.execute(() -> follow(emitter));\n"),
        handler(
            """
            if (topics.isEmpty()) {
              Future<?> task = pool.submit(() -> follow(emitter));
              emitter.onCompletion(() -> task.cancel(true));
            }
            """));
  }

  @Test
  void caseWithColon() {
    fixes(
        handler(
            """
            switch (topics.size()) {
              case 1:
                pool.execute(() -> follow(emitter));
                break;
              default:
            }
            """),
        handler(
            """
            switch (topics.size()) {
              case 1:
                Future<?> task = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> task.cancel(true));
                break;
              default:
            }
            """));
  }

  @Test
  void caseWithArrow() {
    fixes(
        handler(
            """
            switch (topics.size()) {
              case 1 -> pool.execute(() -> follow(emitter));
              default -> send(emitter, "none");
            }
            """),
        handler(
            """
            switch (topics.size()) {
              case 1 -> {
                Future<?> task = pool.submit(() -> follow(emitter));
                emitter.onCompletion(() -> task.cancel(true));
              }
              default -> send(emitter, "none");
            }
            """));
  }

  @Test
  void severalStatementsOnOneLine() {
    fixes(
        handler("pool.execute(() -> follow(emitter)); send(emitter, \"first\");\n"),
        handler(
            "Future<?> task = pool.submit(() -> follow(emitter)); emitter.onCompletion(() ->"
                + " task.cancel(true)); send(emitter, \"first\");\n"));
  }

  @Test
  void methodReference() {
    String work = "private void all() {\n  while (feed.hasNext()) {\n    feed.next();\n  }\n}\n";
    fixes(
        handler("pool.execute(this::all);\n") + work,
        handler(
                """
                Future<?> task = pool.submit(this::all);
                emitter.onCompletion(() -> task.cancel(true));
                """)
            + work);
  }

  @Test
  void referenceToAnOverloadedMethod() {
    String work =
        """
        private void all() {
          while (feed.hasNext()) {
            feed.next();
          }
        }

        private void all(int times) {}
        """;
    fixes(
        handler("pool.execute(this::all);\n") + work,
        handler(
                """
                Future<?> task = pool.submit(() -> this.all());
                emitter.onCompletion(() -> task.cancel(true));
                """)
            + work);
  }

  @Test
  void nestedTask() {
    fixes(
        handler(
            """
            pool.execute(() -> {
              timer.scheduleAtFixedRate(() -> send(emitter, feed.next()), 1, 2, TimeUnit.SECONDS);
            });
            """),
        handler(
            """
            pool.execute(() -> {
              ScheduledFuture<?> task = timer.scheduleAtFixedRate(() -> send(emitter, feed.next()), 1, 2, TimeUnit.SECONDS);
              emitter.onCompletion(() -> task.cancel(true));
            });
            """));
  }

  @Test
  void windowsLineEndsAndTabs() {
    String before = source(handler("pool.execute(() -> follow(emitter)); // go\n"));
    String after =
        source(
            handler(
                """
                Future<?> task = pool.submit(() -> follow(emitter)); // go
                emitter.onCompletion(() -> task.cancel(true));
                """));
    checks.fixes(
        before.replace("  ", "\t").replace("\n", "\r\n"),
        after.replace("  ", "\t").replace("\n", "\r\n"));
  }

  @Test
  void withoutInterruption() {
    checks
        .flags("-XepOpt:Unhang:MayInterruptIfRunning=false")
        .fixes(
            source(handler("pool.execute(() -> follow(emitter));\n")),
            source(
                handler(
                    """
                    Future<?> task = pool.submit(() -> follow(emitter));
                    emitter.onCompletion(() -> task.cancel(false));
                    """)));
  }
}
