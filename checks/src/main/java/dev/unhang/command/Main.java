package dev.unhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.doc.DocCommand;
import dev.unhang.dump.DumpCommand;
import java.io.PrintStream;
import java.util.List;

/**
 * The commands of the jar. The first word may name one; if it does not, all words are files for
 * {@code dump}. A file of such a name is {@code ./dump}.
 */
public final class Main {
  private static final String DUMP = "dump";
  private static final String DOC = "doc";

  private Main() {}

  /** Runs a command, and ends with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    PrintStream err = new PrintStream(System.err, false, UTF_8);
    int code = run(List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static int run(List<String> words, PrintStream out, PrintStream err) {
    String first = words.isEmpty() ? "" : words.get(0);
    if (first.equals(DOC)) {
      return new DocCommand(out, err).run(words.subList(1, words.size()));
    }
    List<String> files = first.equals(DUMP) ? words.subList(1, words.size()) : words;
    return new DumpCommand(System.in, out, err).run(files);
  }
}
