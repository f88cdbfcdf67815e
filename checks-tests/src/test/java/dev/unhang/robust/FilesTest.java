package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.unhang.testing.Source;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** Files that have no class, or that have many. */
final class FilesTest {
  private static final Source CLASS =
      Source.of(
          """
          package demo;
          import static demo.Pool.here;
          class A {
            void a(java.util.concurrent.CompletionStage<String> stage, Pool pool) {
              stage.thenRun(() -> { here(); pool.close(); });
            }
          }
          """);

  @AutoClose private final Daemon daemon = Sample.daemon();

  @Test
  void moduleInfo() {
    Sample.assertFound(
        daemon,
        CLASS,
        new Source(
            "module-info.java",
            """
            /** A module. */ @Deprecated open module demo {
              requires transitive java.net.http;
              requires static java.logging;
              exports demo to java.logging, java.xml;
              uses java.lang.Runnable;
              provides java.lang.Runnable with demo.Service;
            }
            """),
        Source.of(
            """
            package demo;
            public class Service implements Runnable {
              @Override public void run() {}
            }
            """));
  }

  @Test
  void packageInfo() {
    Sample.assertFound(
        daemon,
        CLASS,
        new Source("demo/package-info.java", "/** Demo. */\n@Deprecated\npackage demo;\n"));
  }

  @Test
  void nothingAtAll() {
    Sample.assertFound(daemon, CLASS);
    assertSilent(new Source("demo/Empty.java", ""));
    assertSilent(new Source("demo/Comment.java", "// package demo;\n"));
  }

  @Test
  void onlyImports() {
    assertSilent(
        new Source(
            "demo/Imports.java",
            """
            package demo;
            import static java.util.concurrent.Executors.*;
            import static java.util.concurrent.TimeUnit.SECONDS;
            import java.util.*;
            import java.util.Map.Entry;
            ;
            """));
  }

  @Test
  void severalTypesInOneFile() {
    Sample.assertFound(
        daemon,
        Source.of(
            CLASS.text()
                + """
                ;
                interface B { default void b(Pool pool) { A a = new A(); a.a(null, pool); } }
                @interface C {}
                class D extends A {
                  @Override void a(java.util.concurrent.CompletionStage<String> stage, Pool pool) {
                    super.a(stage, pool);
                    stage.thenRun(() -> { here(); pool.close(); });
                  }
                }
                """));
  }

  @Test
  void emptyTypes() {
    assertSilent(
        Source.of(
            """
            package demo;
            class Empty {
              { }
              static { ; }
              abstract static class B { abstract void b(); native void c(); }
              interface C<T> {}
              @FunctionalInterface interface D { void d() throws RuntimeException; }
              enum E {}
              record F() {}
              @interface G {}
            }
            """));
  }

  @EnabledForJreRange(minVersion = 25)
  @Test
  void classesWithoutName() {
    Sample.assertFound(
        daemon,
        new Source(
            "Main.java",
            """
            import static demo.Pool.here;
            import module java.base;
            import demo.Pool;
            Pool pool = new Pool();
            void main() {
              CompletableFuture.runAsync(() -> {}).thenRun(() -> { here(); pool.close(); });
              IO.println("started");
            }
            """));
  }

  @Test
  void windowsLineEndsAndTabs() {
    Sample.assertFound(
        daemon, Source.of(CLASS.text().replace("  ", "\t").replace("\n", "\r\n") + "\u001a"));
  }

  @Test
  void otherScripts() {
    Sample.assertFound(
        daemon,
        Source.of(
            CLASS
                .text()
                .replace("Pool pool)", "Pool \ud835\udc65\u00e4\u4f60)")
                .replace("pool.close()", "/* \ud83d\ude00 */ \\ud835\\udc65\u00e4\u4f60.close()")));
  }

  private void assertSilent(Source code) {
    Daemon.Outcome outcome = daemon.compile(code);

    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.output()).isEmpty();
  }
}
