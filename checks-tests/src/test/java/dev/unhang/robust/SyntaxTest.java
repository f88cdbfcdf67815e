package dev.unhang.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules find their way through all statements, expressions and types of the language. What
 * {@code syntax.txt} has of them is compiled one by one, each in a class or another type of its
 * own; a comment before it is its name, and may have the first Java version that can read it.
 */
final class SyntaxTest {
  private static final String IMPORTS =
      """
      package demo;

      import static demo.Pool.here;

      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.CompletionStage;

      """;

  @TestFactory
  Stream<DynamicTest> constructs() throws IOException {
    String text = Resources.toString(Resources.getResource(SyntaxTest.class, "syntax.txt"), UTF_8);
    return Splitter.onPattern("(?m)^// ")
        .omitEmptyStrings()
        .splitToStream(text)
        .map(
            construct -> {
              List<String> nameAndCode = Splitter.on('\n').limit(2).splitToList(construct);
              List<String> nameAndJava = Splitter.on(", since ").splitToList(nameAndCode.get(0));
              int since = nameAndJava.size() == 1 ? 17 : Integer.parseInt(nameAndJava.get(1));
              return DynamicTest.dynamicTest(
                  nameAndJava.get(0), () -> assertFound(since, nameAndCode.get(1)));
            });
  }

  private void assertFound(int since, String code) {
    assumeTrue(Runtime.version().feature() >= since, () -> "needs Java " + since);
    try (Daemon daemon = Sample.daemon()) {
      Sample.assertFound(daemon, IMPORTS + code);
    }
  }
}
