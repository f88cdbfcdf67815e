package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls a fact is about. */
final class ModelsCallsTest {
  @TempDir Path folder;

  /**
   * A row has the call, an argument of which may be meant, and the notes that are found for it in
   * their order, then the lines of the model, then the source.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the method itself                                         | run           | run           | waits call Lib#run(int) -- run | class T { void t(Lib lib) { lib.run(1); } } class Lib { void run(int i) {} }
          another overload                                          | run           |               | waits call Lib#run(int) -- run | class T { void t(Lib lib) { lib.run(1L); } } class Lib { void run(int i) {} void run(long i) {} }
          any overload                                              | run           | run           | waits call Lib#run(..) -- run | class T { void t(Lib lib) { lib.run(1L); } } class Lib { void run(int i) {} void run(long i) {} }
          whatever type comes last                                  | run           | run all       | waits call **#ru*(..) -- all; waits call Lib#run() -- run | class T { void t(Sub s) { s.run(); } } class Lib { void run() {} } class Sub extends Lib { @Override void run() {} }
          whatever type with other parameters                       | run           |               | waits call **#run(int) -- all | class T { void t(Lib lib) { lib.run(); } } class Lib { void run() {} }
          the same name on another type                             | run           |               | waits call Lib#run() -- run | class T { void t(Other o) { o.run(); } } class Other { void run() {} } class Lib { void run() {} }
          an overriding method                                      | run           | run           | waits call Lib#run() -- run | class T { void t(Sub s) { s.run(); } } class Lib { void run() {} } class Sub extends Lib { @Override void run() {} }
          an overriding method with other erasure                   | take          | take          | waits call Lib#take(java.lang.Object) -- take | class T { void t(Sub s) { s.take("x"); } } interface Lib<X> { void take(X x); } class Sub implements Lib<String> { public void take(String x) {} }
          a method that only looks like an override                 | take          |               | waits call Lib#take(java.lang.Object) -- take | class T { void t(Sub s) { s.take(1); } } interface Lib<X> { void take(X x); } abstract class Sub implements Lib<String> { void take(int x) {} }
          a bounded type variable                                   | take          | take          | waits call Lib#take(java.lang.CharSequence) -- take | class T { void t(Lib<String> lib) { lib.take("x"); } } interface Lib<X extends CharSequence> { void take(X x); }
          a receiver that inherits the method                       | execute       | loop          | waits call Loop#execute(java.lang.Runnable) -- loop | class T { void t(Loop loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          a receiver that does not                                  | execute       |               | waits call Loop#execute(java.lang.Runnable) -- loop | class T { void t(java.util.concurrent.Executor e) { e.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          a receiver of a type variable                             | execute       | loop          | waits call Loop#execute(java.lang.Runnable) -- loop | class T { <L extends Loop> void t(L loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          the more specific type first                              | execute       | loop executor | waits call java.util.concurrent.Executor#execute(..) -- executor; waits call Loop#execute(..) -- loop | class T { void t(Loop loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          static methods                                            | run           | run           | waits call Lib#run() -- run | class T { void t() { Lib.run(); } } class Lib { static void run() {} }
          a static method of a subclass hides and does not override | run           |               | waits call Lib#run() -- run | class T { void t() { Sub.run(); } } class Lib { static void run() {} } class Sub extends Lib { static void run() {} }
          constructors                                              | Lib           | new           | waits call Lib#<init>(int) -- new | class T { Object t() { return new Lib(1); } } class Lib { Lib(int i) {} }
          the constructor of a subclass is another                  | Sub           |               | waits call Lib#<init>() -- new | class T { Object t() { return new Sub(); } } class Lib {} class Sub extends Lib {}
          nested types                                              | run           | run           | waits call A$B$C#run(A$B) -- run | class T { void t(A.B.C c) { c.run(new A.B()); } } class A { static class B { static class C { void run(B b) {} } } }
          arrays and primitives                                     | run           | run           | waits call Lib#run(java.lang.String[][], long[]) -- run | class T { void t(Lib l) { l.run(null, 1); } } class Lib { void run(String[][] s, long... i) {} }
          names with a star                                         | closeAndAwait | star          | waits call Lib#*AndAwait(..) -- star | class T { void t(Lib l) { l.closeAndAwait(); } } class Lib { void closeAndAwait() {} }
          types of a package                                        | arrive        | below         | waits call java.util.**#arrive() -- below | class T { void t(java.util.concurrent.Phaser p) { p.arrive(); } }
          variable arguments                                        | run[0]        |               | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          variable arguments                                        | run[1]        | rest          | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          variable arguments                                        | run[3]        | rest          | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          arguments of constructors                                 | Lib[1]        | code          | offload argument Lib#<init>(java.lang.String, java.lang.Runnable)[1] -- code | class T { Object t() { return new Lib(null, null); } } class Lib { Lib(String n, Runnable r) {} }
          types that are absent                                     | run           |               | waits call no.such.Lib#run() -- run; waits call Lib#run(no.such.Type) -- run2 | class T { void t(Lib l) { l.run(); } } class Lib { void run() {} }
          broken code                                               | run           | run           | waits call Gone#run(..) -- gone; waits call Lib#run(..) -- run | class T { void t(Missing m, Lib l) { l.run(m); } } class Lib extends Gone { void run(Missing m) {} }
          """)
  void notes(String what, String call, String notes, String model, String source) {
    Compiled compiled = Compiled.of(folder, source, "framework Test\n" + model.replace("; ", "\n"));
    List<String> callAndIndex = Splitter.on('[').splitToList(call.replace("]", ""));

    assertThat(
            callAndIndex.size() == 1
                ? compiled.calls(call)
                : compiled.arguments(callAndIndex.get(0), Integer.parseInt(callAndIndex.get(1))))
        .containsExactlyElementsIn(notes == null ? List.of() : Splitter.on(' ').split(notes))
        .inOrder();
  }
}
