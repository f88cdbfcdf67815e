package dev.unhang.ide.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What to compile.
 *
 * @param id its number, above that of earlier ones
 * @param arguments those of javac
 * @param sources the files
 */
public record Request(int id, List<String> arguments, List<String> sources) {
  static Request read(int id, DataInputStream in) throws IOException {
    return new Request(id, Texts.read(in), Texts.read(in));
  }

  /** Writes it where a worker reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(id);
    Texts.write(arguments, out);
    Texts.write(sources, out);
  }

  /** Gives up a request, and all before it. */
  public static void cancel(int id, DataOutputStream out) throws IOException {
    out.writeInt(-id);
  }
}
