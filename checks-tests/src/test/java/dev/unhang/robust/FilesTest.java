package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that have no class, or that have many. */
final class FilesTest {
  private static final Code CLASS =
      Code.of(
          """
          package demo;

          import static demo.Pool.here;

          class A {
            void a(java.util.concurrent.CompletionStage<String> stage, Pool pool) {
              stage.thenRun(() -> { here(); pool.close(); });
            }
          }
          """);

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
  void moduleInfo() {
    Sample.assertFound(
        daemon,
        CLASS,
        new Code(
            "module-info.java",
            """
            /** A module. */
            @Deprecated
            open module demo {
              requires transitive java.net.http;
              requires static java.logging;
              exports demo to java.logging, java.xml;
              uses java.lang.Runnable;
              provides java.lang.Runnable with demo.Service;
            }
            """),
        Code.of(
            """
            package demo;

            public class Service implements Runnable {
              @Override
              public void run() {}
            }
            """));
  }

  @Test
  void packageInfo() {
    Sample.assertFound(
        daemon,
        CLASS,
        new Code("demo/package-info.java", "/** Demo. */\n@Deprecated\npackage demo;\n"));
  }

  @Test
  void nothingAtAll() {
    Sample.assertFound(daemon, CLASS);
    assertSilent(new Code("demo/Empty.java", ""));
    assertSilent(new Code("demo/Comment.java", "// package demo;\n"));
  }

  @Test
  void onlyImports() {
    assertSilent(
        new Code(
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
        Code.of(
            CLASS.text()
                + """
                ;
                interface B { default void b(Pool pool) { A a = new A(); a.a(null, pool); } }
                @interface C {}
                class D extends A {
                  @Override
                  void a(java.util.concurrent.CompletionStage<String> stage, Pool pool) {
                    super.a(stage, pool);
                    stage.thenRun(() -> { here(); pool.close(); });
                  }
                }
                """));
  }

  @Test
  void emptyTypes() {
    assertSilent(
        Code.of(
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

  @Test
  void windowsLineEndsAndTabs() {
    Sample.assertFound(
        daemon, Code.of(CLASS.text().replace("  ", "\t").replace("\n", "\r\n") + "\u001a"));
  }

  @Test
  void otherScripts() {
    Sample.assertFound(
        daemon,
        Code.of(
            CLASS
                .text()
                .replace("Pool pool)", "Pool \ud835\udc65\u00e4\u4f60)")
                .replace("pool.close()", "/* \ud83d\ude00 */ \\ud835\\udc65\u00e4\u4f60.close()")));
  }

  private void assertSilent(Code code) {
    Daemon.Outcome outcome = daemon.compile(code);

    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.output()).isEmpty();
  }
}
