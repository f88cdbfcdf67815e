package dev.unhang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unhang.ide.worker.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that stays, with plain code: the checks are tried with a whole build. */
final class WarmJvmTest {
  private static final int SECONDS = 60;
  /* The build may run in a JRE's place; the JDK is that of the tests. */
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  @TempDir private Path folder;
  private final WorkFolder work = new WorkFolder();
  private WarmJvm compiler = start();

  private WarmJvm start() {
    try {
      return WarmJvm.start(JDK, work.worker(), work.path());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void isThere() {
    assertTrue(compiler.isAlive());
  }

  @AfterEach
  void end() {
    compiler.close();
    work.close();
  }

  @Test
  void itCompilesAgainAndAgain() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertEquals(Answer.Outcome.COMPLETE, compile("class A {}").outcome());
      Answer wrong = compile("class A {\n  int\n}");
      assertEquals(Answer.Outcome.ERRORS, wrong.outcome());
      assertEquals("<identifier> expected", wrong.messages().get(0).text());
      assertEquals(2, wrong.messages().get(0).line());
      assertTrue(wrong.messages().get(0).file().endsWith("A.java"));
    }
    assertTrue(Files.exists(folder.resolve("out/A.class")));
  }

  @Test
  void whatItCannotDoItSays() throws Exception {
    Answer answer =
        compiler.ask(List.of("--no-such-option"), List.of(source("class A {}")), SECONDS);

    assertEquals(Answer.Outcome.CRASHED, answer.outcome());
    assertTrue(answer.problem().contains("--no-such-option"), answer.problem());
    assertEquals(Answer.Outcome.COMPLETE, compile("class A {}").outcome());
  }

  @Test
  void whatIsGivenUpEnds() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("class C").append(i).append(" { String s = \"\" + ").append(i).append("; }\n");
    }
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return compile(text.toString());
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    while (!answer.isDone()) {
      compiler.cancel();
      Thread.sleep(20);
    }
    assertEquals(Answer.Outcome.CANCELLED, answer.get().outcome());
    assertEquals(Answer.Outcome.COMPLETE, compile("class A {}").outcome());
  }

  @Test
  void oneThatHangsOrDiesIsNoticed() throws Exception {
    StringBuilder text = new StringBuilder("class A {");
    for (int i = 0; i < 20_000; i++) {
      text.append("String s").append(i).append(" = \"\" + ").append(i).append(";\n");
    }
    String file = source(text.append("}").toString());
    IOException thrown =
        assertThrows(IOException.class, () -> compiler.ask(List.of(), List.of(file), 0));

    assertEquals("it has not ended after 0 seconds", thrown.getMessage());
    assertThrows(IOException.class, () -> compile("class A {}"));
    for (int i = 0; i < 500 && compiler.isAlive(); i++) {
      Thread.sleep(20);
    }
    assertFalse(compiler.isAlive());
  }

  private Answer compile(String text) throws IOException, InterruptedException {
    return compiler.ask(
        List.of("-d", folder.resolve("out").toString()), List.of(source(text)), SECONDS);
  }

  private String source(String text) throws IOException {
    return Files.writeString(folder.resolve("A.java"), text).toString();
  }
}
