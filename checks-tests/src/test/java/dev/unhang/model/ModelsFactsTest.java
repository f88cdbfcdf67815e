package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls, arguments, methods, annotations and types a fact is about. */
final class ModelsFactsTest {
  @TempDir Path folder;

  /**
   * A row has what is asked: a call, an argument of one, or a form and a type, a method of it, and
   * for a lambda the type that it is given to. Then the notes that are found for it in their order,
   * the lines of the model, and the source.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the method itself                                         | call run                      | run           | waits call Lib#run(int) -- run | class T { void t(Lib lib) { lib.run(1); } } class Lib { void run(int i) {} }
          another overload                                          | call run                      |               | waits call Lib#run(int) -- run | class T { void t(Lib lib) { lib.run(1L); } } class Lib { void run(int i) {} void run(long i) {} }
          any overload                                              | call run                      | run           | waits call Lib#run(..) -- run | class T { void t(Lib lib) { lib.run(1L); } } class Lib { void run(int i) {} void run(long i) {} }
          whatever type comes last                                  | call run                      | run all       | waits call **#ru*(..) -- all; waits call Lib#run() -- run | class T { void t(Sub s) { s.run(); } } class Lib { void run() {} } class Sub extends Lib { @Override void run() {} }
          whatever type with other parameters                       | call run                      |               | waits call **#run(int) -- all | class T { void t(Lib lib) { lib.run(); } } class Lib { void run() {} }
          the same name on another type                             | call run                      |               | waits call Lib#run() -- run | class T { void t(Other o) { o.run(); } } class Other { void run() {} } class Lib { void run() {} }
          an overriding method                                      | call run                      | run           | waits call Lib#run() -- run | class T { void t(Sub s) { s.run(); } } class Lib { void run() {} } class Sub extends Lib { @Override void run() {} }
          an overriding method with other erasure                   | call take                     | take          | waits call Lib#take(java.lang.Object) -- take | class T { void t(Sub s) { s.take("x"); } } interface Lib<X> { void take(X x); } class Sub implements Lib<String> { public void take(String x) {} }
          a method that only looks like an override                 | call take                     |               | waits call Lib#take(java.lang.Object) -- take | class T { void t(Sub s) { s.take(1); } } interface Lib<X> { void take(X x); } abstract class Sub implements Lib<String> { void take(int x) {} }
          a bounded type variable                                   | call take                     | take          | waits call Lib#take(java.lang.CharSequence) -- take | class T { void t(Lib<String> lib) { lib.take("x"); } } interface Lib<X extends CharSequence> { void take(X x); }
          a receiver that inherits the method                       | call execute                  | loop          | waits call Loop#execute(java.lang.Runnable) -- loop | class T { void t(Loop loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          a receiver that does not                                  | call execute                  |               | waits call Loop#execute(java.lang.Runnable) -- loop | class T { void t(java.util.concurrent.Executor e) { e.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          a receiver of a type variable                             | call execute                  | loop          | waits call Loop#execute(java.lang.Runnable) -- loop | class T { <L extends Loop> void t(L loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          the more specific type first                              | call execute                  | loop executor | waits call java.util.concurrent.Executor#execute(..) -- executor; waits call Loop#execute(..) -- loop | class T { void t(Loop loop) { loop.execute(null); } } interface Loop extends java.util.concurrent.Executor {}
          static methods                                            | call run                      | run           | waits call Lib#run() -- run | class T { void t() { Lib.run(); } } class Lib { static void run() {} }
          a static method of a subclass hides and does not override | call run                      |               | waits call Lib#run() -- run | class T { void t() { Sub.run(); } } class Lib { static void run() {} } class Sub extends Lib { static void run() {} }
          constructors                                              | call Lib                      | new           | waits call Lib#<init>(int) -- new | class T { Object t() { return new Lib(1); } } class Lib { Lib(int i) {} }
          the constructor of a subclass is another                  | call Sub                      |               | waits call Lib#<init>() -- new | class T { Object t() { return new Sub(); } } class Lib {} class Sub extends Lib {}
          nested types                                              | call run                      | run           | waits call A$B$C#run(A$B) -- run | class T { void t(A.B.C c) { c.run(new A.B()); } } class A { static class B { static class C { void run(B b) {} } } }
          arrays and primitives                                     | call run                      | run           | waits call Lib#run(java.lang.String[][], long[]) -- run | class T { void t(Lib l) { l.run(null, 1); } } class Lib { void run(String[][] s, long... i) {} }
          names with a star                                         | call closeAndAwait            | star          | waits call Lib#*AndAwait(..) -- star | class T { void t(Lib l) { l.closeAndAwait(); } } class Lib { void closeAndAwait() {} }
          types of a package                                        | call arrive                   | below         | waits call java.util.**#arrive() -- below | class T { void t(java.util.concurrent.Phaser p) { p.arrive(); } }
          variable arguments                                        | argument run 0                |               | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          variable arguments                                        | argument run 1                | rest          | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          variable arguments                                        | argument run 3                | rest          | offload argument Lib#run(..)[1] -- rest | class T { void t(Lib l) { l.run(1, 2, 3, 4); } } class Lib { void run(int i, int... j) {} }
          arguments of constructors                                 | argument Lib 1                | code          | offload argument Lib#<init>(java.lang.String, java.lang.Runnable)[1] -- code | class T { Object t() { return new Lib(null, null); } } class Lib { Lib(String n, Runnable r) {} }
          types that are absent                                     | call run                      |               | waits call no.such.Lib#run() -- run; waits call Lib#run(no.such.Type) -- run2 | class T { void t(Lib l) { l.run(); } } class Lib { void run() {} }
          broken code                                               | call run                      | run           | waits call Gone#run(..) -- gone; waits call Lib#run(..) -- run | class T { void t(Missing m, Lib l) { l.run(m); } } class Lib extends Gone { void run(Missing m) {} }
          an overridden method                                      | override T#on                 | on            | event-loop override Lib#on(java.lang.String) -- on | class T extends Lib { @Override void on(String s) {} } class Lib { void on(String s) {} }
          an overridden method at any depth                         | override T#on                 | on            | event-loop override Lib#on() -- on | class T extends B { public void on() {} } abstract class B extends A {} abstract class A implements Lib {} interface Lib { void on(); }
          the method of a functional interface                      | override Lib#on               | on            | event-loop override Lib#on() -- on | interface Lib { void on(); }
          a functional interface that inherits its method           | override Base#on as Lib       | on            | event-loop override Lib#on() -- on | interface Base { void on(); } interface Lib extends Base {}
          a method of an unrelated class                            | override T#on                 |               | event-loop override Lib#on() -- on | class T { void on() {} } interface Lib { void on(); }
          a private method overrides nothing                        | override T#on                 |               | event-loop override Lib#on() -- on | class T extends Lib { private void on() {} } class Lib { private void on() {} }
          the nearest supertype first                               | override T#on                 | near far      | event-loop override A#on() -- far; may-block override B#on() -- near | class T extends B { void on() {} } class B extends A { void on() {} } class A { void on() {} }
          a subclass before the interface of its superclass         | override T#on                 | B A I         | event-loop override I#on() -- I; event-loop override A#on() -- A; event-loop override B#on() -- B | class T extends B { public void on() {} } class B extends A { public void on() {} } class A implements I { public void on() {} } interface I { void on(); }
          stars need an override                                    | override T#onA                | star          | event-loop override Lib#on*(..) -- star | class T extends Lib { @Override void onA() {} void onB() {} } class Lib { void onA() {} }
          stars need an override                                    | override T#onB                |               | event-loop override Lib#on*(..) -- star | class T extends Lib { @Override void onA() {} void onB() {} } class Lib { void onA() {} }
          a parameter makes a handler of any method                 | override T#a                  | handler       | async-handler override Lib#*(..) parameter=Req -- handler | class T implements Lib { void a(Req r) {} void b(int i) {} void c(SubReq r) {} } interface Lib {} class Req {} class SubReq extends Req {}
          a parameter makes a handler of any method                 | override T#b                  |               | async-handler override Lib#*(..) parameter=Req -- handler | class T implements Lib { void a(Req r) {} void b(int i) {} void c(SubReq r) {} } interface Lib {} class Req {} class SubReq extends Req {}
          a parameter makes a handler of any method                 | override T#c                  | handler       | async-handler override Lib#*(..) parameter=Req -- handler | class T implements Lib { void a(Req r) {} void b(int i) {} void c(SubReq r) {} } interface Lib {} class Req {} class SubReq extends Req {}
          the target type of a lambda names its parameters          | override Lib#handle as ReqLib | handler       | async-handler override Lib#handle(..) parameter=Req -- handler | interface Lib<X> { void handle(X x); } class Req {} interface ReqLib extends Lib<Req> {}
          annotations of methods                                    | annotation T#t                | m             | may-block annotation Mark -- m | class T { @Mark void t() {} } @interface Mark {}
          annotations of annotations                                | annotation T#t                | m             | may-block annotation Mark -- m | class T { @Own void t() {} } @Mark @interface Own {} @interface Mark {}
          elements of annotations                                   | annotation T#b                | blocks        | may-block annotation Mark with=kind:B -- blocks | class T { @Mark(kind = Kind.B) void b() {} @Mark(kind = Kind.A) void a() {} @Mark void c() {} } enum Kind { A, B } @interface Mark { Kind kind() default Kind.A; }
          elements of annotations                                   | annotation T#a                |               | may-block annotation Mark with=kind:B -- blocks | class T { @Mark(kind = Kind.B) void b() {} @Mark(kind = Kind.A) void a() {} @Mark void c() {} } enum Kind { A, B } @interface Mark { Kind kind() default Kind.A; }
          elements of annotations                                   | annotation T#c                |               | may-block annotation Mark with=kind:B -- blocks | class T { @Mark(kind = Kind.B) void b() {} @Mark(kind = Kind.A) void a() {} @Mark void c() {} } enum Kind { A, B } @interface Mark { Kind kind() default Kind.A; }
          explicit annotations first                                | annotation T#t                | blocking get  | event-loop annotation Get -- get; may-block annotation Blocking explicit=yes -- blocking | class T { @Get @Blocking void t() {} } @interface Get {} @interface Blocking {}
          annotations that need a parameter                         | annotation T#a                | sink          | async-handler annotation Get parameter=Sink -- sink | class T { @Get void a(Sink s) {} @Get void b() {} } @interface Get {} class Sink {}
          annotations that need a parameter                         | annotation T#b                |               | async-handler annotation Get parameter=Sink -- sink | class T { @Get void a(Sink s) {} @Get void b() {} } @interface Get {} class Sink {}
          annotations that are missing                              | annotation T#t                | m             | may-block annotation Mark -- m | class T { @no.such.Mark @Mark void t() {} } @interface Mark {}
          return types and their supertypes                         | returns Sub                   | lib           | async-handler returns Lib -- lib | interface Sub extends Lib<String> {} interface Lib<X> {}
          return types and their supertypes                         | returns java.lang.String      |               | async-handler returns Lib -- lib | interface Sub extends Lib<String> {} interface Lib<X> {}
          types and their supertypes                                | type Sub                      | sub lib       | close-waits type Lib -- lib; close-returns-at-once type Sub -- sub | class Sub extends Lib {} class Lib {}
          present and absent types                                  | annotation T#t                | both          | may-block annotation Mark present=java.util.List absent=no.such.Type -- both; may-block annotation Mark present=no.such.Type -- present; may-block annotation Mark absent=java.util.List -- absent | class T { @Mark void t() {} } @interface Mark {}
          """)
  void notes(String what, String asked, String notes, String model, String source) {
    Compiled compiled = Compiled.of(folder, source, "framework Test\n" + model.replace("; ", "\n"));

    assertThat(answer(compiled, Splitter.onPattern("[ #]").splitToList(asked)))
        .containsExactlyElementsIn(notes == null ? List.of() : Splitter.on(' ').split(notes))
        .inOrder();
  }

  private static ImmutableList<String> answer(Compiled compiled, List<String> asked) {
    String name = asked.get(1);
    return switch (asked.get(0)) {
      case "call" -> compiled.calls(name);
      case "argument" -> compiled.arguments(name, Integer.parseInt(asked.get(2)));
      case "annotation" -> compiled.annotations(name, asked.get(2));
      case "returns" ->
          Compiled.notes(compiled.models().returns(compiled.type(name), compiled.state()));
      case "type" -> Compiled.notes(compiled.models().types(compiled.type(name), compiled.state()));
      default ->
          asked.size() == 3
              ? compiled.overrides(name, asked.get(2))
              : Compiled.notes(
                  compiled
                      .models()
                      .overrides(
                          (MethodSymbol) compiled.member(name, asked.get(2)),
                          compiled.type(asked.get(4)),
                          compiled.state()));
    };
  }
}
