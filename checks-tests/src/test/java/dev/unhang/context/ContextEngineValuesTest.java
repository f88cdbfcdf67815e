package dev.unhang.context;

import org.junit.jupiter.api.Test;

/** Code that is handed around as a value. */
final class ContextEngineValuesTest {
  @Test
  void returnedFromAMethod() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(task());
          }
          Runnable task() {
            return () -> {
              here(); // EVENT_LOOP: lambda returned by `task` (line 3); lambda handed to
            };
          }
        }
        """);
  }

  @Test
  void wrappedByAMethodOfTheFile() {
    prove(
        """
        class C {
          void start(ExecutorService pool) {
            Runnable ui = logged(this::ui);
            SwingUtilities.invokeLater(ui);
            pool.execute(logged(this::worker));
          }
          void ui() {
            here(); // EVENT_LOOP: method reference handed to `C.logged` (line 3)
          }
          void worker() {
            here(); // MAY_BLOCK: method reference handed to `C.logged` (line 5)
          }
          static Runnable logged(Runnable inner) {
            return () -> {
              System.out.println("before");
              inner.run();
            };
          }
        }
        """);
  }

  @Test
  void wrappedByAMethodFromElsewhere() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(Other.wrap(() -> {
              here(); // EVENT_LOOP: lambda handed to `SwingUtilities.invokeLater`
            }));
          }
        }
        """,
        "Other");
  }

  @Test
  void knownGapOfAnotherTypeAfterTheWrapping() {
    prove(
        """
        class C {
          void start() {
            SwingUtilities.invokeLater(Other.task(() -> {
              here(); // UNKNOWN
              return 1;
            }));
          }
        }
        """,
        "Other");
  }

  @Test
  void constructorReference() {
    prove(
        """
        class C {
          void start() {
            invoke(C::new);
            SwingUtilities.invokeLater(D::new);
          }
          private void invoke(Supplier<C> c) {}
          static class D {
            final Object field = here(); // EVENT_LOOP: method reference handed to
            D() {
              here(); // EVENT_LOOP: method reference handed to `SwingUtilities.invokeLater`
              help();
            }
            void help() {
              here(); // EVENT_LOOP: `help` called
            }
          }
        }
        """);
  }

  @Test
  void referencesToMethodsStaticBoundUnboundAndOfSuper() {
    prove(
        """
        class C extends Base {
          void start(C other, ExecutorService pool, List<C> all) {
            SwingUtilities.invokeLater(C::fixed);
            SwingUtilities.invokeLater(other::bound);
            SwingUtilities.invokeLater(() -> all.forEach(C::unbound));
            SwingUtilities.invokeLater(super::parent);
          }
          static void fixed() {
            here(); // EVENT_LOOP
          }
          void bound() {
            here(); // EVENT_LOOP
          }
          void unbound() {
            here(); // EVENT_LOOP
          }
        }
        class Base {
          void parent() {
            here(); // EVENT_LOOP
          }
        }
        """);
  }

  @Test
  void heldInFields() {
    prove(
        """
        class C {
          static final Runnable STATIC = () -> {
            here(); // EVENT_LOOP
          };
          final Runnable declared = () -> {
            here(); // EVENT_LOOP
          };
          final Runnable constructed;
          Runnable set;
          C(ExecutorService pool) {
            constructed = this::work;
          }
          void work() {
            here(); // EVENT_LOOP
          }
          void setTask(Runnable task) {
            this.set = task;
          }
          void start(ExecutorService pool) {
            SwingUtilities.invokeLater(STATIC);
            SwingUtilities.invokeLater(this.declared);
            pool.execute(set);
          }
        }
        class Other {
          void start(C c) {
            SwingUtilities.invokeLater(c.constructed);
            c.setTask(() -> {
              here(); // MAY_BLOCK: lambda handed to `C.setTask`
            });
          }
        }
        """);
  }

  @Test
  void inALocalThatIsAssignedLater() {
    prove(
        """
        class C {
          void start(boolean first) {
            Runnable task;
            if (first) {
              task = () -> {
                here(); // EVENT_LOOP
              };
            } else {
              task = null;
            }
            SwingUtilities.invokeLater(task);
          }
        }
        """);
  }

  @Test
  void inArraysAndCollections() {
    prove(
        """
        class C {
          final List<Runnable> added = new ArrayList<>();
          void start() {
            Runnable[] array = {() -> {
              here(); // EVENT_LOOP
            }};
            SwingUtilities.invokeLater(array[0]);
            added.add(() -> {
              here(); // EVENT_LOOP
            });
            SwingUtilities.invokeLater(() -> {
              for (Runnable task : added) task.run();
              List.<Runnable>of(() -> {
                here(); // EVENT_LOOP
              }).forEach(Runnable::run);
            });
          }
        }
        """);
  }

  @Test
  void fromASwitch() {
    prove(
        """
        class C {
          void start(int kind) {
            SwingUtilities.invokeLater(switch (kind) {
              case 1 -> () -> {
                here(); // EVENT_LOOP
              };
              default -> {
                yield () -> {
                  here(); // EVENT_LOOP
                };
              }
            });
          }
        }
        """);
  }

  @Test
  void keptByAConstructor() {
    prove(
        """
        class C {
          void start() {
            new Job(() -> {
              here(); // EVENT_LOOP: lambda handed to `new Job` (line 3)
            }).go();
          }
          static class Job {
            private final Runnable body;
            Job(Runnable body) {
              this.body = body;
            }
            void go() {
              SwingUtilities.invokeLater(() -> body.run());
            }
          }
        }
        """);
  }

  @Test
  void keptByARecord() {
    prove(
        """
        class C {
          record Job(String name, Runnable body) {
            Job {
              name = name.trim();
            }
          }
          record Plain(Runnable body) {
            void go(ExecutorService pool) {
              pool.execute(body);
            }
          }
          void start() {
            Job job = new Job("a", () -> {
              here(); // EVENT_LOOP: lambda returned by `body`
            });
            SwingUtilities.invokeLater(job.body());
            new Plain(() -> {
              here(); // MAY_BLOCK
            });
          }
        }
        """);
  }

  @Test
  void combined() {
    prove(
        """
        class C {
          void start(CompletableFuture<String> future, Consumer<String> log) {
            Consumer<String> first = text -> {
              here(); // ASYNC_HANDLER: `CompletableFuture.thenAccept`
            };
            future.thenAccept(first.andThen(log));
          }
        }
        """);
  }

  @Test
  void anExecutorThatIsNone() {
    prove(
        """
        class C {
          void start(CompletableFuture<String> future) {
            Executor direct = Runnable::run;
            Executor ui = task -> SwingUtilities.invokeLater(task);
            future.thenAcceptAsync(text -> {
              here(); // ASYNC_HANDLER
            }, direct);
            future.thenAcceptAsync(text -> {
              here(); // EVENT_LOOP: `CompletableFuture.thenAcceptAsync`
            }, ui);
            future.thenAcceptAsync(text -> {
              here(); // EVENT_LOOP
            }, SwingUtilities::invokeLater);
          }
        }
        """);
  }

  private static void prove(String source) {
    ContextEngineCases.prove(source);
  }

  /** With a class from a class path, whose body nobody reads. */
  private static void prove(String source, String library) {
    ContextEngineLibrary.prove(
        source,
        "news/" + library + ".java",
        """
        package news;
        public class Other {
          public static Runnable wrap(Runnable inner) { return () -> inner.run(); }
          public static Runnable task(java.util.concurrent.Callable<Integer> inner) { return null; }
        }
        """);
  }
}
