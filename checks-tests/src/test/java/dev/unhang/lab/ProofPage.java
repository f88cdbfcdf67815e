package dev.unhang.lab;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of what the lab has shown. */
final class ProofPage {
  private static final String HEAD =
      """
      # Proof by running

      Each row is a server of the [lab](../../checks-tests/src/lab), written as users write it, on real
      libraries, in a JVM of its own. The pack is asked: it finds the line of the row, and no others.
      Then the server is started and used by real clients, some of whom stay and some of whom leave, and
      its threads are looked at with `jcmd`. Then Error Prone's patch mode applies the pack's patch, and
      the same clients come again. With the patch

      - `/health` answers while all clients are served, and the work for those who have gone stops;
      - clients who stay get every message that they got before, in order, and the end;
      - new clients are served, and those who come back;
      - the log says what it said before, of errors too, and hooks of the user still run;
      - BlockHound, where it knows the threads, sees no event loop wait any more;
      - no more pools and timers have threads at the end than before all that, and streams that are aborted
        then leave no thread of any name.

      The last columns are numbers of before and after: the slowest answer of `/health`, for how many of three
      clients who have gone the server still works, whether five more streams that were aborted have left a
      thread each, whatever its name, and what BlockHound sees.

      This page is written by the run (`mvn -Plab verify -Dunhang.accept`); `mvn verify` repeats some of
      it.

      | runs on | scene | check | before the patch | seen on the stack | with the patch | `/health` | for those gone | threads left | BlockHound |
      |---|---|---|---|---|---|---|---|---|---|
      """;

  private static final String REFUSED =
      """

      ## What the pack does not do

      Some [patches](patches.md) look right and are not. These are applied by hand, and the same clients
      come: each of them does the harm for which the pack does not give it.

      | patch | what goes wrong | seen with |
      |---|---|---|
      """;

  private ProofPage() {}

  /**
   * The page with these rows, sorted, instead of those that are on it for the same server and path.
   *
   * @param old the page as it is; empty to begin anew
   */
  static String of(String old, List<String> proofs, List<String> refusals) {
    int middle = Math.max(0, old.indexOf(REFUSED.strip().lines().findFirst().orElseThrow()));
    return HEAD
        + merge(old.substring(0, middle), proofs)
        + REFUSED
        + merge(old.substring(middle), refusals);
  }

  private static String merge(String old, List<String> rows) {
    Map<String, String> all = new TreeMap<>();
    old.lines()
        .filter(line -> line.startsWith("| ") && line.contains("`") && !HEAD.contains(line))
        .forEach(line -> all.put(key(line), line + "\n"));
    rows.forEach(row -> all.put(key(row), row));
    return String.join("", all.values());
  }

  /* The first two cells. */
  private static String key(String row) {
    return row.substring(0, row.indexOf('|', row.indexOf('|', 1) + 1));
  }
}
