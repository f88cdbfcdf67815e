package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.ClassFiles;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code with errors. Error Prone's plugin leaves it to javac, whose errors must be the only ones; in
 * hosts that run the checks nevertheless, nothing is thrown.
 */
final class BrokenCodeTest {
  private static final String GOOD =
      """
      package demo;

      import static demo.Pool.here;

      import java.util.List;
      import java.util.concurrent.CompletionStage;
      import java.util.function.Function;

      class A extends Pool implements Runnable {
        private final Pool field = new Pool();

        void a(CompletionStage<String> stage, Pool pool) throws Exception {
          try (Pool own = new Pool(); pool) {
            stage.thenAccept(x -> { here(); own.close(); })
                .thenRun(this.field::close)
                .thenRun(new Runnable() { @Override public void run() { here(); pool.close(); } });
          }
          Function<Pool, Runnable> stopper = p -> p::close;
          stage.thenRun(stopper.apply(field));
          switch (stage.hashCode()) {
            case 1: pool.close(); break;
            default: b(stage, x -> pool.close());
          }
        }

        private <T> CompletionStage<T> b(CompletionStage<T> stage, Function<T, List<? super T>> f) {
          return stage.thenApply(x -> { field.close(); return x; });
        }

        @Override
        public void run() {
          if (Thread.currentThread().isDaemon()) { field.close(); }
        }
      }
      """;

  @AutoClose private final Daemon daemon = Sample.daemon();

  @MethodSource("unresolvedNames")
  @ParameterizedTest
  void unresolvedName(String name) {
    assertLeftToJavac(GOOD.replaceAll("\\b" + name + "\\b", name + "IsNowhere"));
  }

  @ValueSource(strings = {"List", "CompletionStage", "Function", "here"})
  @ParameterizedTest
  void missingImport(String name) {
    assertLeftToJavac(GOOD.replaceAll("(?m)^import .*\\b" + name + ";$", ""));
  }

  @ValueSource(strings = {"{", "(", ")", ";", "->", "::", "\"", "<", "=", "@"})
  @ParameterizedTest
  void missingToken(String token) {
    for (int at = GOOD.indexOf(token); at >= 0; at = GOOD.indexOf(token, at + 150)) {
      assertNothingThrown(GOOD.substring(0, at) + GOOD.substring(at + token.length()));
    }
  }

  @Test
  void cutOff() {
    for (int end = 0; end < GOOD.length(); end += 23) {
      assertNothingThrown(GOOD.substring(0, end));
    }
  }

  @ValueSource(
      strings = {
        "void a() { super(); }",
        "A(int i) { this(i); }",
        "int a() { return new A() { class B extends C {} }.new D(); }",
        "class B extends B implements B {}",
        "class B<T extends T> { T t = pool.close(); }",
        "Pool pool; Pool pool; void a() { Pool x; Pool x; x.close(); }",
        "void a() {} void a() { here(); }",
        "void a() { var x = () -> pool.close(); var y = Pool::close; x.close(); }",
        "void a() { int i; i.close(); (1 + 2).close(); null.close(); void.class.close(); }",
        "void a() { try (String s = \"\"; 1; this) { s.close(); } }",
        "void a() { return; yield 3; break x; continue; here(); }",
        "@Nowhere(x = Gone.class, pool.close()) void a(@Gone Pool pool) { pool.close(); }",
        "record R(R r, ) { R { return; } R(int i) {} }",
        "enum E { X { }, Y(pool.close()); E(Gone g) {} }",
        "sealed interface S permits Gone, A {} final class T implements S, U {}",
        "void a(Object o) { switch (o) { case Gone g -> g.close(); case 1, 2 -> here(); } }",
        "{ x -> x; () -> { here(); }; a::b; new; int[] i = {,}; }",
        "Gone<Pool, Gone<?>>.Inner[] a(Gone... g) throws Gone { return (Gone & Pool) g; }",
      })
  @ParameterizedTest
  void nonsense(String member) {
    assertLeftToJavac(
        "package demo;\nimport static demo.Pool.here;\nclass A {\n  " + member + "\n}\n");
  }

  private static Stream<String> unresolvedNames() {
    return Splitter.on(' ')
        .splitToStream(
            "Pool CompletionStage Function Runnable String here close thenAccept thenRun thenApply"
                + " stage pool own field apply b Thread Override");
  }

  private void assertLeftToJavac(String source) {
    assertWithMessage("%s", source).that(assertNothingThrown(source).success()).isFalse();
  }

  private Daemon.Outcome assertNothingThrown(String source) {
    Source code = new Source("demo/A.java", source);

    Daemon.Outcome compiled = daemon.compile(code, Sample.POOL);
    Daemon.Outcome inspected = daemon.inspect(code, Sample.POOL);

    if (!compiled.success()) {
      assertWithMessage("%s", compiled)
          .that(compiled.diagnostics().stream().allMatch(text -> text.contains(": error: ")))
          .isTrue();
    }
    assertThat(compiled.count("Unhang")).isEqualTo(0);
    assertThat(compiled.output()).isEmpty();
    assertThat(inspected.output()).isEmpty();
    return compiled;
  }

  /** Class files that refer to others that are missing, as in a jar without its dependencies. */
  @Nested
  final class IncompleteClassPath {
    private static final String LIBRARY =
        """
        package lib;

        import java.util.concurrent.CompletionStage;

        public class Lib extends GoneClass implements GoneInterface<GoneArgument> {
          public GoneArgument field;
          public CompletionStage<GoneArgument> stage() { return null; }
          public CompletionStage<String> other() { return null; }
          public void later(GoneArgument argument, Runnable task) {}
          public void later(Runnable task) { }
          @GoneAnnotation public <T extends GoneClass> T annotated(Runnable task) { return null; }
          public Pool pool() { return new Pool(); }
          public static class Pool extends demo.Pool implements GoneInterface<String> {}
        }
        """;
    private static final String USER =
        """
        package demo;

        import static demo.Pool.here;

        import lib.Lib;

        class A {
          void a(Lib lib, Pool pool) {
            lib.other().thenRun(() -> { here(); pool.close(); });
            lib.other().thenRun(() -> { here(); lib.pool().close(); });
            java.util.concurrent.CompletionStage<?> stage = lib.stage();
            stage.thenRun(() -> { here(); pool.close(); });
          }
        }
        """;

    @TempDir private Path library;

    @BeforeEach
    void compileLibrary() {
      ClassFiles.compile(
          library,
          Sample.POOL,
          Source.of(LIBRARY),
          Source.of("package lib;\npublic class GoneClass { public void old() {} }"),
          Source.of("package lib;\npublic interface GoneInterface<X> {}"),
          Source.of("package lib;\npublic class GoneArgument {}"),
          Source.of("package lib;\npublic @interface GoneAnnotation {}"));
    }

    @Test
    void complete() {
      assertFound();
    }

    @Test
    void withoutAnAnnotation() throws IOException {
      delete("GoneAnnotation");
      assertFound();
    }

    @ValueSource(strings = {"GoneArgument", "GoneInterface", "GoneClass"})
    @ParameterizedTest
    void withoutAType(String name) throws IOException {
      delete(name);
      assertNoDefect();
    }

    @Test
    void withoutAny() throws IOException {
      for (String name : List.of("GoneClass", "GoneInterface", "GoneArgument", "GoneAnnotation")) {
        delete(name);
      }
      assertNoDefect();
    }

    private void assertFound() {
      try (Daemon withLibrary = Sample.daemon(library.toString())) {
        Sample.assertFound(withLibrary, Source.of(USER));
      }
    }

    /* Whether javac needs the missing file is its own affair, and not the same in all versions. */
    private void assertNoDefect() {
      Source user = Source.of(USER);
      try (Daemon idle = Daemon.withoutChecks(library.toString());
          Daemon withLibrary = Sample.daemon(library.toString())) {
        Daemon.Outcome before = idle.compile(user, Sample.POOL);
        Daemon.Outcome after = withLibrary.compile(user, Sample.POOL);

        assertWithMessage("%s", after).that(after.success()).isEqualTo(before.success());
        assertThat(errors(after)).isEqualTo(errors(before));
        assertThat(after.output()).isEmpty();
        assertThat(withLibrary.inspect(user, Sample.POOL).output()).isEmpty();
      }
    }

    private ImmutableList<String> errors(Daemon.Outcome outcome) {
      return outcome.diagnostics().stream()
          .filter(text -> text.contains(": error: "))
          .collect(ImmutableList.toImmutableList());
    }

    private void delete(String name) throws IOException {
      Files.delete(library.resolve("lib").resolve(name + ".class"));
    }
  }
}
