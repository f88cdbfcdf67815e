package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls a fact is about. */
final class ModelsCallsTest {
  @TempDir Path folder;

  @Test
  void theMethodItself() {
    assertThat(
            compile(
                    "class T { void t(Lib lib) { lib.run(1); } } class Lib { void run(int i) {} }",
                    "waits call Lib#run(int) -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void anotherOverload() {
    assertThat(
            compile(
                    "class T { void t(Lib lib) { lib.run(1L); } }"
                        + " class Lib { void run(int i) {} void run(long i) {} }",
                    "waits call Lib#run(int) -- run")
                .calls("run"))
        .isEmpty();
  }

  @Test
  void anyOverload() {
    assertThat(
            compile(
                    "class T { void t(Lib lib) { lib.run(1L); } }"
                        + " class Lib { void run(int i) {} void run(long i) {} }",
                    "waits call Lib#run(..) -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void whateverTypeComesLast() {
    assertThat(
            compile(
                    "class T { void t(Sub s) { s.run(); } } class Lib { void run() {} }"
                        + " class Sub extends Lib { @Override void run() {} }",
                    "waits call **#ru*(..) -- all\nwaits call Lib#run() -- run")
                .calls("run"))
        .containsExactly("run", "all")
        .inOrder();
  }

  @Test
  void whateverTypeWithOtherParameters() {
    assertThat(
            compile(
                    "class T { void t(Lib lib) { lib.run(); } } class Lib { void run() {} }",
                    "waits call **#run(int) -- all")
                .calls("run"))
        .isEmpty();
  }

  @Test
  void theSameNameOnAnotherType() {
    assertThat(
            compile(
                    "class T { void t(Other o) { o.run(); } } class Other { void run() {} }"
                        + " class Lib { void run() {} }",
                    "waits call Lib#run() -- run")
                .calls("run"))
        .isEmpty();
  }

  @Test
  void anOverridingMethod() {
    assertThat(
            compile(
                    "class T { void t(Sub s) { s.run(); } } class Lib { void run() {} }"
                        + " class Sub extends Lib { @Override void run() {} }",
                    "waits call Lib#run() -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void anOverridingMethodWithOtherErasure() {
    assertThat(
            compile(
                    "class T { void t(Sub s) { s.take(\"x\"); } }"
                        + " interface Lib<X> { void take(X x); }"
                        + " class Sub implements Lib<String> { public void take(String x) {} }",
                    "waits call Lib#take(java.lang.Object) -- take")
                .calls("take"))
        .containsExactly("take");
  }

  @Test
  void aMethodThatOnlyLooksLikeAnOverride() {
    assertThat(
            compile(
                    "class T { void t(Sub s) { s.take(1); } }"
                        + " interface Lib<X> { void take(X x); }"
                        + " abstract class Sub implements Lib<String> { void take(int x) {} }",
                    "waits call Lib#take(java.lang.Object) -- take")
                .calls("take"))
        .isEmpty();
  }

  @Test
  void aBoundedTypeVariable() {
    assertThat(
            compile(
                    "class T { void t(Lib<String> lib) { lib.take(\"x\"); } }"
                        + " interface Lib<X extends CharSequence> { void take(X x); }",
                    "waits call Lib#take(java.lang.CharSequence) -- take")
                .calls("take"))
        .containsExactly("take");
  }

  @Test
  void aReceiverThatInheritsTheMethod() {
    assertThat(
            compile(
                    "class T { void t(Loop loop) { loop.execute(null); } }"
                        + " interface Loop extends java.util.concurrent.Executor {}",
                    "waits call Loop#execute(java.lang.Runnable) -- loop")
                .calls("execute"))
        .contains("loop");
  }

  @Test
  void aReceiverThatDoesNot() {
    assertThat(
            compile(
                    "class T { void t(java.util.concurrent.Executor e) { e.execute(null); } }"
                        + " interface Loop extends java.util.concurrent.Executor {}",
                    "waits call Loop#execute(java.lang.Runnable) -- loop")
                .calls("execute"))
        .isEmpty();
  }

  @Test
  void aReceiverOfATypeVariable() {
    assertThat(
            compile(
                    "class T { <L extends Loop> void t(L loop) { loop.execute(null); } }"
                        + " interface Loop extends java.util.concurrent.Executor {}",
                    "waits call Loop#execute(java.lang.Runnable) -- loop")
                .calls("execute"))
        .contains("loop");
  }

  @Test
  void theMoreSpecificTypeFirst() {
    assertThat(
            compile(
                    "class T { void t(Loop loop) { loop.execute(null); } }"
                        + " interface Loop extends java.util.concurrent.Executor {}",
                    """
                    waits call java.util.concurrent.Executor#execute(..) -- executor
                    waits call Loop#execute(..) -- loop
                    """)
                .calls("execute"))
        .containsExactly("loop", "executor")
        .inOrder();
  }

  @Test
  void staticMethods() {
    assertThat(
            compile(
                    "class T { void t() { Lib.run(); } } class Lib { static void run() {} }",
                    "waits call Lib#run() -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void aStaticMethodOfASubclassHidesAndDoesNotOverride() {
    assertThat(
            compile(
                    "class T { void t() { Sub.run(); } } class Lib { static void run() {} }"
                        + " class Sub extends Lib { static void run() {} }",
                    "waits call Lib#run() -- run")
                .calls("run"))
        .isEmpty();
  }

  @Test
  void constructors() {
    assertThat(
            compile(
                    "class T { Object t() { return new Lib(1); } } class Lib { Lib(int i) {} }",
                    "waits call Lib#<init>(int) -- new")
                .calls("Lib"))
        .containsExactly("new");
  }

  @Test
  void theConstructorOfASubclassIsAnother() {
    assertThat(
            compile(
                    "class T { Object t() { return new Sub(); } } class Lib {} class Sub extends"
                        + " Lib {}",
                    "waits call Lib#<init>() -- new")
                .calls("Sub"))
        .isEmpty();
  }

  @Test
  void nestedTypes() {
    assertThat(
            compile(
                    "class T { void t(A.B.C c) { c.run(new A.B()); } }"
                        + " class A { static class B { static class C { void run(B b) {} } } }",
                    "waits call A$B$C#run(A$B) -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void arraysAndPrimitives() {
    assertThat(
            compile(
                    "class T { void t(Lib l) { l.run(null, 1); } } class Lib { void run(String[][]"
                        + " s, long... i) {} }",
                    "waits call Lib#run(java.lang.String[][], long[]) -- run")
                .calls("run"))
        .containsExactly("run");
  }

  @Test
  void namesWithAStar() {
    assertThat(
            compile(
                    "class T { void t(Lib l) { l.closeAndAwait(); } } class Lib { void"
                        + " closeAndAwait() {} }",
                    "waits call Lib#*AndAwait(..) -- star")
                .calls("closeAndAwait"))
        .containsExactly("star");
  }

  @Test
  void typesOfAPackage() {
    assertThat(
            compile(
                    "class T { void t(java.util.concurrent.Phaser p) { p.arrive(); } }",
                    "waits call java.util.**#arrive() -- below")
                .calls("arrive"))
        .containsExactly("below");
  }

  @Test
  void variableArguments() {
    Compiled compiled =
        compile(
            "class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j)"
                + " {} }",
            "offload argument Lib#run(..)[1] -- rest");
    assertThat(compiled.arguments("run", 0)).isEmpty();
    assertThat(compiled.arguments("run", 1)).containsExactly("rest");
    assertThat(compiled.arguments("run", 3)).containsExactly("rest");
  }

  @Test
  void argumentsOfConstructors() {
    assertThat(
            compile(
                    "class T { Object t() { return new Lib(null, null); } }"
                        + " class Lib { Lib(String n, Runnable r) {} }",
                    "offload argument Lib#<init>(java.lang.String, java.lang.Runnable)[1] -- code")
                .arguments("Lib", 1))
        .containsExactly("code");
  }

  @Test
  void typesThatAreAbsent() {
    assertThat(
            compile(
                    "class T { void t(Lib l) { l.run(); } } class Lib { void run() {} }",
                    "waits call no.such.Lib#run() -- run\nwaits call Lib#run(no.such.Type) -- run2")
                .calls("run"))
        .isEmpty();
  }

  @Test
  void brokenCode() {
    Compiled compiled =
        compile(
            "class T { void t(Missing m, Lib l) { l.run(m); } } class Lib extends Gone { void"
                + " run(Missing m) {} }",
            "waits call Gone#run(..) -- gone\nwaits call Lib#run(..) -- run");
    assertThat(compiled.calls("run")).containsExactly("run");
  }

  private Compiled compile(String source, String model) {
    return Compiled.of(folder, source, "framework Test\n" + model);
  }
}
