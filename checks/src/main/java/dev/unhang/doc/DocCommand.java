package dev.unhang.doc;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints a page: {@code [NAME]}. Without a name it lists them. */
public final class DocCommand {
  /** There is such a page. */
  public static final int PRINTED = 0;

  /** There is none. */
  public static final int UNKNOWN = 2;

  private static final String USAGE = "usage: java -jar unhang-checks.jar doc NAME";

  private final PrintStream out;
  private final PrintStream err;

  /** A command that has these for standard output and error. */
  public DocCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs it; returns the exit code. */
  public int run(List<String> words) {
    if (words.isEmpty() || words.get(0).equals("--help") || words.get(0).equals("-h")) {
      list(out);
      return PRINTED;
    }
    Optional<String> page = words.size() == 1 ? Pages.text(words.get(0)) : Optional.empty();
    if (page.isEmpty()) {
      err.println("There is no page '" + String.join(" ", words) + "'.");
      list(err);
      return UNKNOWN;
    }
    out.print(page.get());
    return PRINTED;
  }

  private static void list(PrintStream to) {
    to.println(USAGE);
    to.println();
    Pages.names().forEach(name -> to.println("    " + name));
  }
}
