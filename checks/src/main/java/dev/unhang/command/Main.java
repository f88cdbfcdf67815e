package dev.unhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.dump.DumpCommand;
import java.io.PrintStream;
import java.util.List;

/**
 * The commands of the jar. The first word may name one; if it does not, all words are files for
 * {@code dump}. A file of such a name is {@code ./dump}.
 */
public final class Main {
  private static final String DUMP = "dump";

  private Main() {}

  /** Runs a command, and ends with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    PrintStream err = new PrintStream(System.err, false, UTF_8);
    List<String> words = List.of(args);
    boolean isNamed = !words.isEmpty() && words.get(0).equals(DUMP);
    List<String> rest = isNamed ? words.subList(1, words.size()) : words;
    int code = new DumpCommand(System.in, out, err).run(rest);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
