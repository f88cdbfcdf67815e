package dev.unhang.editors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What a script has said, line by line. */
final class Said {
  static final List<String> FINDINGS =
      List.of(
          "NewsController.java:32:16 ExecutorCloseInAsyncHandler",
          "LiveController.java:43:11 DisconnectWithoutCancel",
          "SummaryService.java:18:10 ExecutorCloseInAsyncHandler");

  private Said() {}

  static List<String> findings(List<String> said) {
    return after("diagnostic ", said);
  }

  /** The patch, all patches of the file, and all of the workspace. */
  static void assertActions(List<String> said) {
    List<String> actions = after("action ", said);
    for (String part : List.of(Workspace.ACTION, "of this file", "of the workspace")) {
      assertTrue(actions.stream().anyMatch(each -> each.contains(part)), actions::toString);
    }
  }

  private static List<String> after(String word, List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(word))
        .map(line -> line.substring(word.length()))
        .toList();
  }
}
