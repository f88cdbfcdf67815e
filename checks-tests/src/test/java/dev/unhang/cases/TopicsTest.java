package dev.unhang.cases;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Each topic of the cases as one test, which ends with its first failure: what changes the rules on
 * purpose, and looks whether a test notices, runs these.
 */
@EnabledIfSystemProperty(named = "unhang.topics", matches = "true")
final class TopicsTest {
  @TestFactory
  Stream<DynamicTest> topics() {
    return CasesTest.FILES.stream()
        .filter(CasesTest::canBeCompiled)
        .map(file -> dynamicTest(file.name(), () -> runAll(CasesTest.tests(file))));
  }

  private static void runAll(Stream<DynamicNode> tests) throws Throwable {
    for (DynamicNode test : tests.toList()) {
      ((DynamicTest) test).getExecutable().execute();
    }
  }
}
