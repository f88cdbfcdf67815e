package dev.unhang.context;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Each file of the table of contexts as one test, for what changes the rules on purpose. */
@EnabledIfSystemProperty(named = "unhang.topics", matches = "true")
final class ContextTopicsTest {
  @TestFactory
  Stream<DynamicTest> files() {
    return ContextTableTest.FILES.stream()
        .filter(file -> Runtime.version().feature() >= file.since())
        .map(file -> dynamicTest(file.name(), () -> runAll(ContextTableTest.tests(file))));
  }

  private static void runAll(Stream<DynamicTest> rows) throws Throwable {
    for (DynamicTest row : rows.toList()) {
      row.getExecutable().execute();
    }
  }
}
