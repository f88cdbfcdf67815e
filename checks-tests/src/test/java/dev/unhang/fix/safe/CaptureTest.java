package dev.unhang.fix.safe;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

/** What may not become the body of a lambda; what may is shown by the patches of the cases. */
@SuppressWarnings("MisformattedTestData") // a line for each piece of code
final class CaptureTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(CaptureProbe.class, getClass());

  @Test
  void variablesThatChange() {
    compilation
        .addSourceLines(
            "Variables.java",
            """
            class Variables {
              private String last;
              // BUG: Diagnostic contains: a variable changes
              String movedFirstValue(String name) { String text; { text = name; } return text; }
              // BUG: Diagnostic contains: a variable changes
              String movedFirstValueBesidesOthers(String name) { String text; { String own; text = name; own = text; } return text; }
              // BUG: Diagnostic contains: a variable changes
              int movedStep(int count) { { count++; } return count; }
              // BUG: Diagnostic contains: a variable changes
              void movedUse(String name) { if (name.isEmpty()) { System.out.println(name); } name = ""; }
              void movedElement(String name) { String[] texts = {""}; { texts[0] = name; } }
              void movedField(String name) { { last = name; this.last = name; } }
              void movedOwn(String name) { { String own; own = name; own = last; } }
            }
            """)
        .doTest();
  }

  @Test
  void jumps() {
    compilation
        .addSourceLines(
            "Jumps.java",
            """
            import java.util.List;
            class Jumps {
              // BUG: Diagnostic contains: it jumps out
              void movedBreakBehindALoop(List<String> names) {
                for (String name : names) { for (char each : name.toCharArray()) if (each == 'a') break; if (name.isEmpty()) break; }
              }
              // BUG: Diagnostic contains: it jumps out
              void movedContinueBehindALoop(List<String> names) {
                for (String name : names) { while (name.hashCode() == 1) break; if (name.isEmpty()) continue; System.out.println(name); }
              }
              // BUG: Diagnostic contains: it jumps out
              void movedBreakBehindASwitch(List<String> names) {
                for (String name : names) { switch (name) { case "a": break; default: } if (name.isEmpty()) break; }
              }
              // BUG: Diagnostic contains: it jumps out
              void movedContinueInASwitch(List<String> names) {
                for (String name : names) { switch (name) { case "a": continue; default: } System.out.println(name); }
              }
              // BUG: Diagnostic contains: it jumps out
              void movedReturnInALoop(List<String> names) { { for (String name : names) if (name.isEmpty()) return; } }
              // BUG: Diagnostic contains: it jumps out
              void movedReturnInASwitch(String name) { { switch (name) { case "a": return; default: } } }
              void movedJumpsInside(List<String> names) {
                { for (String name : names) { switch (name) { case "a": break; case "b": continue; default: } if (name.isEmpty()) break; } }
              }
            }
            """)
        .doTest();
  }

  @Test
  void exceptions() {
    compilation
        .addSourceLines(
            "Exceptions.java",
            """
            import java.util.concurrent.*;
            class Exceptions {
              private int failures;
              private Future<String> name;
              // BUG: Diagnostic contains: it throws for its caller
              void movedOtherException() { { try { name.get(); } catch (InterruptedException | ExecutionException e) { throw new IllegalStateException(e); } } }
              // BUG: Diagnostic contains: it throws for its caller
              void movedCount(CountDownLatch latch) { { try { latch.await(); } catch (InterruptedException e) { failures++; throw new IllegalStateException(e); } } }
              // BUG: Diagnostic contains: it throws for its caller
              void movedCall(CountDownLatch latch) { { try { latch.await(); } catch (InterruptedException e) { fail(); throw new IllegalStateException(e); } } }
              // BUG: Diagnostic contains: it throws for its caller
              void movedThrow(int count) { { if (count < 1) throw new IllegalArgumentException(); } }
              void movedInterrupt(CountDownLatch latch) { { try { latch.await(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); throw new IllegalStateException(e); } } }
              void movedUnchecked(String text) { { System.out.println(Integer.parseInt(text)); } }
              private void fail() { failures++; }
            }
            """)
        .doTest();
  }
}
