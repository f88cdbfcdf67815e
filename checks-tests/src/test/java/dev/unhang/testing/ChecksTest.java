package dev.unhang.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The helpers themselves: what they demand of a fix is really demanded. */
final class ChecksTest {
  private final Checks checks = Checks.of(PatchMe.class);

  @Test
  void aFindingOnTheMarkedLine() {
    checks.reports(sample("// BUG: Diagnostic contains: Call of\n    patchMe(\"hashCode()\")"));
  }

  @Test
  void reportsNeedsAMarkerWithText() {
    assertMistake(() -> checks.reports(sample("hashCode()")));
    assertMistake(() -> checks.reports(sample("// BUG: Diagnostic contains:\n    patchMe()")));
  }

  @Test
  void aFindingWhereThereShouldBeSilence() {
    checks.silentOn(sample("hashCode()"));
    assertFails(() -> checks.silentOn(sample("patchMe()")));
  }

  @Test
  void silenceTakesNoMarker() {
    assertMistake(() -> checks.silentOn(sample("// BUG: Diagnostic contains: x\n    hashCode()")));
  }

  @Test
  void aGoodFix() {
    checks.fixes(sample("patchMe(\"hashCode()\")"), sample("hashCode()"));
  }

  @Test
  void windowsLineEndsStay() {
    checks.fixes(
        sample("patchMe(\"hashCode()\")").replace("\n", "\r\n"),
        sample("hashCode()").replace("\n", "\r\n"));
  }

  @Test
  void aTextThatDiffersInSpacesOnly() {
    assertFails("another one", sample("patchMe(\"hashCode( )\")"), sample("hashCode()"));
  }

  @Test
  void aFixInTwoParts() {
    assertFails(
        "not one contiguous replacement",
        sample("patchMe(\"null\", \"null\").toString()").replace("int patchMe", "Object patchMe"),
        sample("patchMe(null, null).toString()").replace("int patchMe", "Object patchMe"));
  }

  @Test
  void aFixThatDoesNotCompile() {
    assertFails("does not compile", sample("patchMe(\"missing()\")"), sample("hashCode()"));
  }

  @Test
  void aFixThatBringsANewWarning() {
    assertFails(
        "does not compile with -Xlint:all -Werror",
        sample("patchMe(\"new Thread().getId()\")").replace("getId", "stop"),
        sample("new Thread().stop()"));
  }

  @Test
  void aFixThatIsAppliedTwice() {
    assertFails("Run 2 finds nothing", 2, sample("patchMe(\"hashCode()\")"), sample("hashCode()"));
  }

  @Test
  void aFixThatIgnoresAFuture() {
    assertFails(
        "triggers FutureReturnValueIgnored", sample("patchMe(\"start()\")"), sample("start()"));
  }

  @Test
  void aFixThatSuppresses() {
    assertFails(
        "suppresses",
        sample("patchMe(\"@Suppress\" + \"Warnings(\\\"x\\\") int one = 1\")"),
        sample("@SuppressWarnings(\"x\") int one = 1"));
  }

  @Test
  @NeedsJdk21
  void aFixInWhichThePackFindsSomething() {
    String self =
        """
        CompletableFuture.runAsync(Thread::yield, pool).thenRun(pool::close)\
        """;
    assertFails(
        "The pack finds something",
        withPool("Object first = patchMe(\"" + self + "\")"),
        withPool("Object first = " + self));
  }

  @Test
  void anAbsentFixAndItsReason() {
    checks.reportsWithoutFix("Call of", sample("patchMe()"));
    assertFails(() -> checks.reportsWithoutFix("another reason", sample("patchMe()")));
    assertFails(() -> checks.reportsWithoutFix("Call of", sample("patchMe(\"hashCode()\")")));
    assertFails(() -> checks.reportsWithoutFix("Call of", sample("hashCode()")));
  }

  @Test
  void aSourceThatDoesNotCompileIsAMistakeOfTheTest() {
    assertMistake(() -> checks.fixes(sample("patchMe(undefined)"), sample("hashCode()")));
    assertMistake(() -> checks.fixes(sample("patchMe(\"hashCode()\")"), sample("undefined()")));
  }

  @Test
  void everyFrameworkHasItsJars() {
    for (Framework framework : Framework.values()) {
      assertDoesNotThrow(() -> checks.with(framework).silentOn(sample("hashCode()")));
    }
  }

  private void assertFails(String reason, String input, String output) {
    assertFails(reason, 1, input, output);
  }

  private void assertFails(String reason, int runs, String input, String output) {
    AssertionError error = assertFails(() -> checks.fixesInRuns(runs, input, output));
    assertTrue(error.toString().contains(reason), error.toString());
  }

  private static AssertionError assertFails(Executable test) {
    return assertThrows(AssertionError.class, test);
  }

  private static void assertMistake(Executable test) {
    assertThrows(IllegalArgumentException.class, test);
  }

  private static String sample(String statement) {
    return """
    package sample;

    import java.util.concurrent.CompletableFuture;

    class Sample {
      int patchMe(String... texts) { return texts.length; }

      CompletableFuture<Integer> start() { return CompletableFuture.completedFuture(7); }

      @SuppressWarnings("unused")
      void run() {
        %s;
      }
    }
    """
        .formatted(statement);
  }

  private static String withPool(String statement) {
    return sample(statement)
        .replace("void run()", "void run(java.util.concurrent.ExecutorService pool)");
  }
}
