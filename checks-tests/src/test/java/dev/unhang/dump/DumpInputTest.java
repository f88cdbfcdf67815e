package dev.unhang.dump;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.testing.TestClassPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command does with what it is given. */
@Tag("once")
final class DumpInputTest {
  private static final String END = "JNI global refs: 1\n";

  @TempDir private Path folder;

  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing        | ``                      | dump.txt:1: there is nothing in it. jcmd has to run as the user of the process
          no dump        | a\\nb\\n                | dump.txt:2: there is no thread with a stack up to here. Take a dump with: jcmd PID Thread.print > dump.txt
          other stacks   | "parallel-1" #7\\n - a.B.c() @bci=1\\n | dump.txt:2: there is no thread with a stack up to here. Take a dump with: jcmd PID Thread.print > dump.txt
          a binary       | a\\0b                   | dump.txt:1: it is no text. Take a dump with: jcmd PID Thread.print > dump.txt
          a heap dump    | JAVA PROFILE 1.0.2\\0   | dump.txt:1: it is a heap dump, and a thread dump is needed. Take a dump with: jcmd PID Thread.print > dump.txt
          a cut off file | {"threads": [\\n{"name" | dump.txt:2: this is no JSON, column 8: the file ends, where ':' should be. If the file was cut off, take the dump again
          other JSON     | {"threads": []}         | dump.txt:1: there is no thread with a stack up to here. Take a dump with: jcmd PID Thread.print > dump.txt
          strange JSON   | {"threads": [1,]}       | dump.txt:1: this is no JSON, column 16: there is ']', where a value should be. If the file was cut off, take the dump again
          """)
  @ParameterizedTest(name = "{0}")
  void cannotBeRead(String what, String text, String message) throws IOException {
    Path file = folder.resolve("dump.txt");
    Files.writeString(file, text.replace("\\n", "\n").replace("\\0", "\0"));
    Reading reading = Reading.of(file.toString());
    assertThat(reading.err().replace(folder + file.getFileSystem().getSeparator(), "").strip())
        .isEqualTo(message);
    assertThat(reading.code()).isEqualTo(2);
  }

  @Test
  void deepJsonIsNoTrouble() {
    Reading reading = Reading.of(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8));
    assertThat(reading.err()).contains("where fewer levels should be");
  }

  @Test
  void aMissingFile() {
    Reading reading = Reading.of("nowhere.txt");
    assertThat(reading.err()).contains("nowhere.txt:1: there is no such file");
    assertThat(reading.code()).isEqualTo(2);
  }

  @Test
  void unknownOptionsAreExplained() {
    assertThat(Reading.of("--what").err()).contains("usage: java -jar");
    assertThat(Reading.of("--what").code()).isEqualTo(2);
    assertThat(Reading.of("--help").code()).isEqualTo(0);
  }

  @Test
  void twoDumpsSaySinceWhen() throws IOException {
    Path first = write("1", dump("2026-01-01 10:00:00", loop("parallel-1", 7)));
    Path second = write("2", dump("2026-01-01 10:00:09", loop("parallel-1", 7)));
    Reading reading = Reading.of(first.toString(), second.toString());
    assertThat(reading.out())
        .contains(
            "\"parallel-1\" must not wait and does, for the result of a task, in the last 2 dumps,"
                + " since 2026-01-01 10:00:00");
    assertThat(reading.code()).isEqualTo(1);
  }

  @Test
  void aThreadThatHasMovedWaitsInTheLastDumpOnly() throws IOException {
    Path first = write("1", dump("2026-01-01 10:00:00", loop("parallel-1", 6)));
    Path second = write("2", dump("2026-01-01 10:00:09", loop("parallel-1", 7)));
    assertThat(Reading.of(first.toString(), second.toString()).out())
        .contains("in the last dump only");
  }

  /** The log of a process that was asked twice. */
  @Test
  void oneFileMayHaveSeveralDumps() {
    String log =
        "10:00 started\n"
            + dump("2026-01-01 10:00:00", loop("parallel-1", 7))
            + "java.lang.Exception\n\tat com.acme.Other.run(Other.java:1)\n"
            + dump("2026-01-01 10:00:09", loop("parallel-1", 7));
    assertThat(Reading.of(log.getBytes(UTF_8)).out()).contains("in the last 2 dumps");
  }

  @Test
  void anEarlyEndIsTold() {
    String dump = dump("2026-01-01 10:00:00", loop("parallel-1", 7)).replace(END, "");
    assertThat(Reading.of(dump.getBytes(UTF_8)).out()).contains("The dump ends early, at line");
  }

  @Test
  void aMonitorHasAHolder() {
    String dump =
        dump(
            "2026-01-01 10:00:00",
            """
            "AWT-EventQueue-0" #1 prio=5 tid=0x1
               java.lang.Thread.State: BLOCKED (on object monitor)
            \tat com.acme.Window.paint(Window.java:3)
            \t- waiting to lock <0x00000000f4d557f8> (a com.acme.News)
            \tat java.awt.EventQueue.dispatchEvent(java.desktop@17.0.1/EventQueue.java:1)

            "reader" #2 prio=5 tid=0x2
               java.lang.Thread.State: RUNNABLE
            \tat com.acme.News.read(News.java:9)
            \t- locked <0x00000000f4d557f8> (a com.acme.News)

            """);
    assertThat(Reading.of(dump.getBytes(UTF_8)).out())
        .startsWith(
            """
            "AWT-EventQueue-0" must not wait and does, for a monitor that another thread has
                in com.acme.Window.paint
                called by com.acme.Window.paint(Window.java:3)
                held by "reader"
            """);
  }

  @Test
  void aListOfDeadlocksHasNoThreadsOfItsOwn() {
    String dump =
        dump("2026-01-01 10:00:00", loop("parallel-1", 7))
            + "Found one Java-level deadlock:\n\"parallel-2\":\n  waiting to lock monitor\n"
            + "\"parallel-2\":\n\tat java.util.concurrent.FutureTask.get(FutureTask.java:1)\n"
            + "\tat com.acme.News.read(News.java:8)\n";
    assertThat(Reading.of(dump.getBytes(UTF_8)).out()).doesNotContain("parallel-2");
  }

  @Test
  void manyThreadsOfOnePlaceAreOneFinding() {
    StringBuilder loops = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      loops.append(loop("parallel-" + i, 7));
    }
    assertThat(Reading.of(dump("", loops.toString()).getBytes(UTF_8)).out())
        .contains("\"parallel-5\" and 4 more must not wait and do, for the result of a task");
  }

  @Test
  void modelsOfUsersComeFirst() throws IOException {
    Path model =
        write(
            "news.model",
            """
            framework News
            event-loop thread "news-loop-#"
            may-block  thread "parallel-#"
            waits      frame  com.acme.Bus#ask(..)  -- an answer of the bus
            """);
    String dump =
        dump(
            "",
            loop("parallel-1", 7)
                + loop("news-loop-1", 8)
                    .replace("java.util.concurrent.FutureTask.get", "com.acme.Bus.ask"));
    Reading reading = Reading.of(dump.getBytes(UTF_8), "--models=" + model);
    assertThat(reading.out())
        .startsWith("\"news-loop-1\" must not wait and does, for an answer of the bus");
    assertThat(reading.out()).contains("1 for the result of a task, called by com.acme.News.read");
  }

  @Test
  void aMistakeInAModelIsTold() throws IOException {
    Path model = write("news.model", "framework News\nevent-loop thread news-loop\n");
    assertThat(Reading.of("--models=" + model).err())
        .contains("news.model:2: a thread is given by its name in quotes");
  }

  /** Nothing but our own classes, and less memory than the dump. */
  @Test
  void aLargeDumpNeedsNoMemory() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx24m",
                "-classpath",
                TestClassPath.locationOf(DumpCommand.class).toString(),
                "dev.unhang.command.Main")
            .redirectErrorStream(true)
            .start();
    byte[] thread = loop("pool-1-thread-1", 7).repeat(500).getBytes(UTF_8);
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
      out.write(dump("", loop("parallel-1", 7)).replace(END, "").getBytes(UTF_8));
      for (long written = 0; written < 200_000_000; written += thread.length) {
        out.write(thread);
      }
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(output).contains("\"parallel-1\" must not wait and does");
    assertThat(process.exitValue()).isEqualTo(1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String dump(String time, String threads) {
    return time
        + "\nFull thread dump OpenJDK 64-Bit Server VM (17.0.1+12 mixed mode):\n\n"
        + threads
        + END;
  }

  private static String loop(String name, int line) {
    return """
    "%s" #%d prio=5 tid=0x1
       java.lang.Thread.State: %s
    \tat java.util.concurrent.FutureTask.get(java.base@17.0.1/FutureTask.java:190)
    \tat com.acme.News.read(News.java:%d)

    """
        .formatted(name, line, "WAITING (parking)", line);
  }
}
