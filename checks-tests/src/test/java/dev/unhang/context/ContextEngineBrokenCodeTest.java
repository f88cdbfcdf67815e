package dev.unhang.context;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine has an answer, if only that it does not know, at each tree of whatever code. */
final class ContextEngineBrokenCodeTest {
  @ValueSource(
      strings = {
        "class C { void f() { missing(() -> g()).then(this::absent).x(new Absent(y -> y)); } }",
        "class C { Absent f = x -> x; { f.run(Absent::new); } Missing<String> g() { return a(); }"
            + " }",
        "class C extends Absent { void f(Absent a) { a.b().c(super::d); super.e(() -> 1); } }",
        "class C { void f() { new Absent() { public void run() { here(); } }; } void f() {} }",
        "class C { void f( { return x -> ; } int = 3; @Absent void g() { if (h() } }",
        "record R(Runnable r, int n) { R { n = 1; } R(int n) { this(() -> {}, n); } }",
        "record R(Runnable r) { R(Runnable r) { this.r = r; } static void f(R x) { x.r().run(); }"
            + " }",
        "sealed interface S permits A, B { default void f() { g(this::f); } void g(Runnable r); }"
            + " final class A implements S { public void g(Runnable r) { r.run(); } }"
            + " final class B implements S { public void g(Runnable r) { new A().g(r); } }",
        "enum E { A(() -> 1) { void f() { h(); } }, B(null); final Object o = new Object() {};"
            + " E(java.util.function.Supplier<Integer> s) { s.get(); } void h() {} }",
        "interface I { Runnable R = () -> I.f(); static void f() { R.run(); } }",
        "class C { int f(Object o) { return switch (o) { case String s when s.isEmpty() -> 1;"
            + " case C c -> c.f(c); case null, default -> { yield 2; } }; } }",
        "@interface A { Class<?> value() default C.class; } @A(C.class) class C { @A int f; }",
        "class C { static { new C(); } { f(() -> this); } void f(Object... o) { f(o, o, null); } }",
        "class C { void f() { f(); class L { void g() { f(); new L().g(); } } var x = new L() {}; }"
            + " }",
        "class C { Runnable a = () -> this.b.run(), b = () -> this.a.run(); }",
        "package p;",
        "import absent.*; import static absent.A.b; class C { Object o = b(C::new); }",
      })
  @ParameterizedTest
  void anyCode(String source) throws IOException {
    assertThat(answers(source, "Source.java")).doesNotContain(null);
  }

  @ValueSource(strings = {"module m { requires java.base; uses Absent; }", "open module {"})
  @ParameterizedTest
  void modules(String source) throws IOException {
    assertThat(answers(source, "module-info.java")).doesNotContain(null);
  }

  /** The answers at all trees, the expressions of which are asked as functions as well. */
  private static List<@Nullable CodeContext> answers(String source, String file)
      throws IOException {
    JavacTask task =
        Source.task(
            null,
            null,
            diagnostic -> {},
            List.of("-proc:none", "--should-stop=ifError=FLOW"),
            ImmutableList.of(new Source(file, source)));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    VisitorState state =
        VisitorState.createForUtilityPurposes(((BasicJavacTask) task).getContext())
            .withPath(new TreePath(unit));
    ContextEngine engine = ContextEngine.of(state);
    List<@Nullable CodeContext> answers = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        if (tree != null) {
          TreePath path =
              getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree);
          answers.add(engine.at(path));
          switch (tree.getKind()) {
            case LAMBDA_EXPRESSION, MEMBER_REFERENCE, METHOD, NEW_CLASS ->
                answers.add(engine.ofBoundary(path));
            default -> answers.add(engine.guardAt(path).orElse(CodeContext.UNKNOWN));
          }
        }
        return super.scan(tree, null);
      }
    }.scan(new TreePath(unit), null);
    return answers;
  }
}
