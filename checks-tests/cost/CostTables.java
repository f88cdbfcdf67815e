import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the results of {@code run.sh} into the page, between its two marks. */
public final class CostTables {
  private static final String BEGIN = "<!-- trees: written by checks-tests/cost/run.sh -->";
  private static final String END = "<!-- /trees -->";

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("javac", "javac alone");
    NAMES.put("off", "Error Prone, all checks off");
    NAMES.put("off-again", "the same again (noise of the machine)");
    NAMES.put("unhang", "with Unhang");
    NAMES.put("close", "with `ExecutorCloseInAsyncHandler` only");
    NAMES.put("wait", "with `AwaitTerminationOnEventLoop` only");
    NAMES.put("disconnect", "with `DisconnectWithoutCancel` only");
    NAMES.put("patches", "with Unhang, writing patches");
    NAMES.put("explain", "with Unhang and `Unhang:Explain`");
    NAMES.put("sarif", "with Unhang and `Unhang:Sarif`");
    NAMES.put("summaries", "with Unhang and `Unhang:Summaries`");
    NAMES.put("nullaway", "with NullAway");
    NAMES.put("defaults", "Error Prone's default checks");
    NAMES.put("defaults+unhang", "Error Prone's default checks and Unhang");
  }

  private CostTables() {}

  /**
   * Writes.
   *
   * @param arguments the results, the page, and the version of Error Prone
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Map<String, String[]>> trees = new LinkedHashMap<>();
    Map<String, Map<String, String[]>> copies = new LinkedHashMap<>();
    StringBuilder cold =
        new StringBuilder(
            "| Whole process | Error Prone, all checks off | with Unhang | more"
                + " | by the clock, all checks off | with Unhang | more |\n"
                + "|---|--:|--:|--:|--:|--:|--:|\n");
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] cells = line.split("\t");
      if (cells[2].equals("cold")) {
        cold.append(process(cells));
        continue;
      }
      boolean isCopies = cells[0].matches(".* x\\d+");
      String tree = "%s, %,d lines".formatted(cells[0], Long.parseLong(cells[1]));
      (isCopies ? copies : trees).computeIfAbsent(tree, each -> new LinkedHashMap<>()).put(cells[2], cells);
    }
    Path page = Path.of(arguments[1]);
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    String tables =
        "\n%d cores, JDK %s, Error Prone %s.\n\n"
                .formatted(
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    arguments[2])
            + table("Time", trees, cells -> "%s (%s to %s)".formatted(cells[4], cells[5], cells[6]))
            + "\n"
            + table("Memory", trees, cells -> cells[8])
            + "\n"
            + cold
            + "\n"
            + lines(copies);
    Files.writeString(page, text.substring(0, begin) + tables + text.substring(text.indexOf(END)));
  }

  /** How the times grow with the sources. */
  private static String lines(Map<String, Map<String, String[]>> copies) {
    StringBuilder table =
        new StringBuilder(
            "| Copies of one tree | Error Prone, all checks off | with Unhang | ratio |\n"
                + "|---|--:|--:|--:|\n");
    copies.forEach(
        (tree, variants) -> {
          if (variants.containsKey("off") && variants.containsKey("unhang")) {
            table.append(
                "| %s | %s ms | %s ms | %s |%n"
                    .formatted(
                        tree,
                        variants.get("off")[3],
                        variants.get("unhang")[3],
                        variants.get("unhang")[4]));
          }
        });
    return table.toString();
  }

  private static String process(String[] cells) {
    return "| " + cells[0] + more(cells[3], cells[5]) + more(cells[4], cells[6]) + " |\n";
  }

  private static String more(String off, String unhang) {
    double without = Double.parseDouble(off) / 1000;
    double with = Double.parseDouble(unhang) / 1000;
    return String.format(Locale.ROOT, " | %.1f s | %.1f s | %.1f s", without, with, with - without);
  }

  private static String table(
      String what, Map<String, Map<String, String[]>> trees, Cell cell) {
    String head = "| " + what + " | " + String.join(" | ", trees.keySet()) + " |\n";
    String line = "|---|" + "--:|".repeat(trees.size()) + "\n";
    String rows =
        NAMES.entrySet().stream()
            .filter(
                variant ->
                    trees.values().stream().anyMatch(tree -> tree.containsKey(variant.getKey())))
            .map(variant -> row(variant.getKey(), variant.getValue(), trees, cell))
            .collect(Collectors.joining());
    return head + line + rows;
  }

  private static String row(
      String variant, String name, Map<String, Map<String, String[]>> trees, Cell cell) {
    List<String> cells =
        trees.values().stream()
            .map(tree -> tree.containsKey(variant) ? cell.text(tree.get(variant)) : "")
            .toList();
    return "| " + name + " | " + String.join(" | ", cells) + " |\n";
  }

  private interface Cell {
    String text(String[] cells);
  }
}
