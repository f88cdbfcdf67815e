package dev.unhang.robust;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules find their way through all kinds of types of Java 17. */
final class TypeSyntaxTest {
  @TempDir private Path folder;
  private Daemon daemon;

  @BeforeEach
  void start() {
    daemon = Sample.daemon(folder);
  }

  @AfterEach
  void stop() {
    daemon.close();
  }

  @Test
  void records() {
    assertFound(
        """
        record A(CompletionStage<String> stage, Pool pool) implements Runnable {
          static final Pool SPARE = new Pool();

          record Inner<T extends Pool>(CompletionStage<T> stage, Object... rest) {
            Inner {
              stage.thenAccept(pool -> { here(); pool.close(); });
            }

            Inner(CompletionStage<T> stage) {
              this(stage, stage.thenRun(() -> { here(); }));
            }
          }

          A {
            stage = stage.thenApply(x -> { here(); pool.close(); return x; });
          }

          @Override
          public Pool pool() {
            stage.thenRun(() -> { here(); this.pool.close(); });
            return pool;
          }

          @Override
          public void run() {
            record Local(Pool pool) {
              void stop(CompletionStage<String> stage) {
                stage.thenAccept(x -> { here(); pool.close(); });
              }
            }
            new Local(pool).stop(stage);
          }
        }
        """);
  }

  @Test
  void sealedTypes() {
    assertFound(
        """
        sealed interface A permits A.B, A.C {
          Pool pool();

          default void a(CompletionStage<String> stage) {
            stage.thenRun(() -> { here(); pool().close(); });
          }

          record B(Pool pool) implements A {}

          non-sealed class C implements A {
            private final Pool pool = new Pool();

            @Override
            public Pool pool() {
              CompletableFuture.runAsync(() -> {}).thenRun(() -> { here(); pool.close(); });
              return pool;
            }
          }
        }
        """);
  }

  @Test
  void enumsWithBodies() {
    assertFound(
        """
        enum A implements java.util.function.Consumer<CompletionStage<String>> {
          FIRST(new Pool()) {
            @Override
            public void accept(CompletionStage<String> stage) {
              stage.thenRun(() -> { here(); pool.close(); });
            }
          },
          SECOND(null);

          static final Pool SHARED = new Pool();

          static {
            CompletableFuture.completedStage(1).thenAccept(x -> { here(); SHARED.close(); });
          }

          final Pool pool;

          A(Pool pool) {
            this.pool = pool;
          }

          @Override
          public void accept(CompletionStage<String> stage) {}
        }
        """);
  }

  @Test
  void methodsOfInterfaces() {
    assertFound(
        """
        interface A {
          Pool POOL = new Pool();
          CompletionStage<?> DONE =
              new CompletableFuture<>().thenRun(() -> { here(); POOL.close(); });

          private void stop(CompletionStage<String> stage, Pool pool) {
            stage.thenRun(() -> { here(); pool.close(); });
          }

          default void a(CompletionStage<String> stage, Pool pool) {
            stop(stage, pool);
            stage.thenRun(() -> { here(); pool.close(); });
          }

          static void b(CompletionStage<String> stage, Pool pool) {
            stage.thenRun(() -> { here(); pool.close(); });
          }

          interface Local<X extends A & Runnable> extends A {
            default void c(X x) {
              x.run();
            }
          }
        }
        """);
  }

  @Test
  void localTypes() {
    assertFound(
        """
        class A {
          void a(CompletionStage<String> stage, Pool pool) {
            interface Stopper { void stop(Pool pool); }
            enum Way { ONE }
            class Local implements Stopper {
              public void stop(Pool pool) {
                stage.thenRun(() -> { here(); pool.close(); });
              }
            }
            new Local().stop(pool);
            Stopper stopper = p -> stage.thenRun(() -> { here(); pool.close(); });
            stopper.stop(pool);
          }
        }
        """);
  }

  @Test
  void anonymousGenericClasses() {
    assertFound(
        """
        class A<T extends Comparable<? super T>> {
          class Inner {
            Inner(T t) {}
          }

          void a(CompletionStage<T> stage, Pool pool) {
            stage.thenAccept(
                new java.util.function.Consumer<>() {
                  { pool.run(() -> {}); }

                  @Override
                  public void accept(T t) {
                    here();
                    pool.close();
                    new A<T>().new Inner(t) {};
                  }
                });
          }
        }
        """);
  }

  @Test
  void annotationsAndTheirTypes() {
    assertFound(
        """
        class A {
          @interface Mark {
            String[] value() default {"a", "b"};

            Class<?> type() default Void.class;

            CompletionStage<?> DONE =
                new CompletableFuture<>().thenRun(() -> { here(); Mark.POOL.close(); });
            Pool POOL = new Pool();
          }

          @Mark(value = {}, type = Pool[][].class)
          @Deprecated(since = "1" + 2)
          void a(@Mark CompletionStage<@Use("x") String> stage, @SuppressWarnings("x") Pool pool) {
            @Mark("a") Pool local = pool;
            stage.<@Use("y") String>thenApply(
                x -> {
                  here();
                  pool.close();
                  return (@Use("") String) x;
                });
          }

          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          @interface Use { String value(); }
        }
        """);
  }

  @Test
  void constructorsThatCallOthers() {
    assertFound(
        """
        class A extends Pool {
          static int count;
          final Runnable task;

          A(CompletionStage<String> stage, Pool pool) {
            this(() -> stage.thenRun(() -> { here(); pool.close(); }));
          }

          A(Runnable task) {
            super();
            this.task = task;
          }

          { count++; }

          class Inner extends A {
            Inner(A outer) {
              super(outer.task);
              A.this.run(super::close);
            }
          }

          class Innermost extends Inner {
            Innermost(A a) {
              a.super(a);
            }
          }
        }
        """);
  }

  private void assertFound(String type) {
    Sample.assertFound(
        daemon,
        """
        package demo;

        import static demo.Pool.here;

        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;

        %s\
        """
            .replace("%s", type));
  }
}
