package dev.unhang.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * What the command says.
 *
 * @param code its exit code
 */
public record Reading(int code, String out, String err) {
  /** Reads files. */
  public static Reading of(String... words) {
    return of(new byte[0], words);
  }

  /** Reads standard input too. */
  public static Reading of(byte[] input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new DumpCommand(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8))
            .run(List.of(words));
    return new Reading(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace("\r", "");
  }
}
