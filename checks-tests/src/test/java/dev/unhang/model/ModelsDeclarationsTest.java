package dev.unhang.model;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which methods, annotations and types a fact is about. */
final class ModelsDeclarationsTest {
  @TempDir Path folder;

  @Test
  void anOverriddenMethod() {
    assertThat(
            compile(
                    "class T extends Lib { @Override void on(String s) {} } class Lib { void"
                        + " on(String s) {} }",
                    "event-loop override Lib#on(java.lang.String) -- on")
                .overrides("T", "on"))
        .containsExactly("on");
  }

  @Test
  void anOverriddenMethodAtAnyDepth() {
    assertThat(
            compile(
                    "class T extends B { public void on() {} } abstract class B extends A {}"
                        + " abstract class A implements Lib {} interface Lib { void on(); }",
                    "event-loop override Lib#on() -- on")
                .overrides("T", "on"))
        .containsExactly("on");
  }

  @Test
  void theMethodOfAFunctionalInterface() {
    assertThat(
            compile("interface Lib { void on(); }", "event-loop override Lib#on() -- on")
                .overrides("Lib", "on"))
        .containsExactly("on");
  }

  @Test
  void aFunctionalInterfaceThatInheritsItsMethod() {
    Compiled compiled =
        compile(
            "interface Base { void on(); } interface Lib extends Base {}",
            "event-loop override Lib#on() -- on");
    assertThat(
            Compiled.notes(
                compiled
                    .models()
                    .overrides(
                        (MethodSymbol) compiled.member("Base", "on"),
                        compiled.type("Lib"),
                        compiled.state())))
        .containsExactly("on");
  }

  @Test
  void aMethodOfAnUnrelatedClass() {
    assertThat(
            compile(
                    "class T { void on() {} } interface Lib { void on(); }",
                    "event-loop override Lib#on() -- on")
                .overrides("T", "on"))
        .isEmpty();
  }

  @Test
  void aPrivateMethodOverridesNothing() {
    assertThat(
            compile(
                    "class T extends Lib { private void on() {} } class Lib { private void on() {}"
                        + " }",
                    "event-loop override Lib#on() -- on")
                .overrides("T", "on"))
        .isEmpty();
  }

  @Test
  void theNearestSupertypeFirst() {
    assertThat(
            compile(
                    "class T extends B { void on() {} } class B extends A { void on() {} } class A"
                        + " { void on() {} }",
                    "event-loop override A#on() -- far\nmay-block override B#on() -- near")
                .overrides("T", "on"))
        .containsExactly("near", "far")
        .inOrder();
  }

  @Test
  void aSubclassBeforeTheInterfaceOfItsSuperclass() {
    assertThat(
            compile(
                    "class T extends B { public void on() {} } class B extends A { public void on()"
                        + " {} } class A implements I { public void on() {} } interface I { void"
                        + " on(); }",
                    """
                    event-loop override I#on() -- I
                    event-loop override A#on() -- A
                    event-loop override B#on() -- B
                    """)
                .overrides("T", "on"))
        .containsExactly("B", "A", "I")
        .inOrder();
  }

  @Test
  void starsNeedAnOverride() {
    Compiled compiled =
        compile(
            "class T extends Lib { @Override void onA() {} void onB() {} } class Lib { void onA()"
                + " {} }",
            "event-loop override Lib#on*(..) -- star");
    assertThat(compiled.overrides("T", "onA")).containsExactly("star");
    assertThat(compiled.overrides("T", "onB")).isEmpty();
  }

  @Test
  void aParameterMakesAHandlerOfAnyMethod() {
    Compiled compiled =
        compile(
            "class T implements Lib { void a(Req r) {} void b(int i) {} void c(SubReq r) {} }"
                + " interface Lib {} class Req {} class SubReq extends Req {}",
            "async-handler override Lib#*(..) parameter=Req -- handler");
    assertThat(compiled.overrides("T", "a")).containsExactly("handler");
    assertThat(compiled.overrides("T", "b")).isEmpty();
    assertThat(compiled.overrides("T", "c")).containsExactly("handler");
  }

  @Test
  void theTargetTypeOfALambdaNamesItsParameters() {
    Compiled compiled =
        compile(
            "interface Lib<X> { void handle(X x); } class Req {} interface ReqLib extends Lib<Req>"
                + " {}",
            "async-handler override Lib#handle(..) parameter=Req -- handler");
    assertThat(
            Compiled.notes(
                compiled
                    .models()
                    .overrides(
                        (MethodSymbol) compiled.member("Lib", "handle"),
                        compiled.type("ReqLib"),
                        compiled.state())))
        .containsExactly("handler");
  }

  @Test
  void annotationsOfMethods() {
    assertThat(
            compile(
                    "class T { @Mark void t() {} } @interface Mark {}",
                    "may-block annotation Mark -- m")
                .annotations("T", "t"))
        .containsExactly("m");
  }

  @Test
  void annotationsOfAnnotations() {
    assertThat(
            compile(
                    "class T { @Own void t() {} } @Mark @interface Own {} @interface Mark {}",
                    "may-block annotation Mark -- m")
                .annotations("T", "t"))
        .containsExactly("m");
  }

  @Test
  void elementsOfAnnotations() {
    Compiled compiled =
        compile(
            "class T { @Mark(kind = Kind.B) void b() {} @Mark(kind = Kind.A) void a() {} @Mark void"
                + " c() {} } enum Kind { A, B } @interface Mark { Kind kind() default Kind.A; }",
            "may-block annotation Mark with=kind:B -- blocks");
    assertThat(compiled.annotations("T", "b")).containsExactly("blocks");
    assertThat(compiled.annotations("T", "a")).isEmpty();
    assertThat(compiled.annotations("T", "c")).isEmpty();
  }

  @Test
  void explicitAnnotationsFirst() {
    assertThat(
            compile(
                    "class T { @Get @Blocking void t() {} } @interface Get {} @interface Blocking"
                        + " {}",
                    """
                    event-loop annotation Get -- get
                    may-block annotation Blocking explicit=yes -- blocking
                    """)
                .annotations("T", "t"))
        .containsExactly("blocking", "get")
        .inOrder();
  }

  @Test
  void annotationsThatNeedAParameter() {
    Compiled compiled =
        compile(
            "class T { @Get void a(Sink s) {} @Get void b() {} } @interface Get {} class Sink {}",
            "async-handler annotation Get parameter=Sink -- sink");
    assertThat(compiled.annotations("T", "a")).containsExactly("sink");
    assertThat(compiled.annotations("T", "b")).isEmpty();
  }

  @Test
  void annotationsThatAreMissing() {
    assertThat(
            compile(
                    "class T { @no.such.Mark @Mark void t() {} } @interface Mark {}",
                    "may-block annotation Mark -- m")
                .annotations("T", "t"))
        .containsExactly("m");
  }

  @Test
  void returnTypesAndTheirSupertypes() {
    Compiled compiled =
        compile(
            "interface Sub extends Lib<String> {} interface Lib<X> {}",
            "async-handler returns Lib -- lib");
    assertThat(Compiled.notes(compiled.models().returns(compiled.type("Sub"), compiled.state())))
        .containsExactly("lib");
    assertThat(
            Compiled.notes(
                compiled.models().returns(compiled.type("java.lang.String"), compiled.state())))
        .isEmpty();
  }

  @Test
  void typesAndTheirSupertypes() {
    Compiled compiled =
        compile(
            "class Sub extends Lib {} class Lib {}",
            "close-waits type Lib -- lib\nclose-returns-at-once type Sub -- sub");
    assertThat(Compiled.notes(compiled.models().types(compiled.type("Sub"), compiled.state())))
        .containsExactly("sub", "lib")
        .inOrder();
  }

  @Test
  void presentAndAbsentTypes() {
    Compiled compiled =
        compile(
            "class T { @Mark void t() {} } @interface Mark {}",
            """
            may-block annotation Mark present=java.util.List absent=no.such.Type -- both
            may-block annotation Mark present=no.such.Type -- present
            may-block annotation Mark absent=java.util.List -- absent
            """);
    assertThat(compiled.annotations("T", "t")).containsExactly("both");
  }

  private Compiled compile(String source, String model) {
    return Compiled.of(folder, source, "framework Test\n" + model);
  }
}
