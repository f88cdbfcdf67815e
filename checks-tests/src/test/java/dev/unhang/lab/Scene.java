package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server as somebody wrote it, with its bugs.
 *
 * @param needs the first Java release whose JVM can run what it runs on
 * @param isProcessed whether its stack has annotation processors
 * @param isWatched whether BlockHound knows the threads of what it runs on
 * @param grows names of threads of pools that grow up to a limit, whoever stays
 * @param parts folders of what it shares with other scenes of its stack
 * @param imports packages that have another name in a stack, each as {@code stack package name}
 * @param known {@code stack/path} whose trial fails today, with the reason
 */
record Scene(
    Path file,
    ImmutableList<String> stacks,
    ImmutableList<String> jvm,
    String client,
    int needs,
    boolean isProcessed,
    boolean isWatched,
    ImmutableList<String> grows,
    ImmutableList<String> parts,
    ImmutableList<String> imports,
    ImmutableMap<String, String> known,
    ImmutableList<Bug> bugs) {
  private static final int STATEMENT = 10;

  /** The check of work that goes on for clients who have gone. */
  static final String WORK = "DisconnectWithoutCancel";

  /** As users write them. */
  static final Path WRITTEN = Path.of("src/lab/scenes");

  /** With patches that the pack refuses. */
  static final Path REFUSED = Path.of("src/lab/refused");

  private static final Pattern HEAD = Pattern.compile("(?m)^// (\\w+): (.*)$");
  private static final Pattern BUG =
      Pattern.compile(
          "// (?:FINDING|REFUSED) (close|wait|disconnect): (/\\w+) (\\w+)(?: (\\w+))?"
              + "(, no patch)?(, then work)?(?:: (.*))?");

  /** What a bug does. */
  enum Harm {
    /** No other client is served. */
    HANG,
    /** The client hears nothing before all is over. */
    LATE,
    /** The work goes on when its client has gone. */
    WORK,
    /** The client never gets its answer. */
    NEVER
  }

  /**
   * A marked line.
   *
   * @param path where it is asked for
   * @param says what the trial of a refused patch ends with
   * @param hasPatch whether the pack has one, and does not refuse it
   * @param leavesWork whether its patch leaves work behind that nobody can stop, which is found
   *     then
   * @param method the one whose frame is on the stack meanwhile; empty if it is the line's own
   */
  record Bug(
      String check,
      String path,
      Harm harm,
      String method,
      boolean hasPatch,
      boolean leavesWork,
      String says,
      int line) {
    /** Where a frame of its statement may be: a resource is closed behind its block. */
    Range<Integer> lines() {
      return Range.closed(line, line + STATEMENT);
    }
  }

  static ImmutableList<Scene> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Scene::read)
          .collect(toImmutableList());
    }
  }

  private static Scene read(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scene parse(Path file, String text) {
    ImmutableMap.Builder<String, String> known = ImmutableMap.builder();
    head(text, "known")
        .forEach(
            line ->
                known.put(
                    line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    return new Scene(
        file,
        words(head(text, "stacks")),
        words(head(text, "jvm")),
        head(text, "client").stream().findFirst().orElse("http"),
        head(text, "needs").stream().mapToInt(Integer::parseInt).findFirst().orElse(0),
        head(text, "processors").contains("yes"),
        head(text, "witness").contains("blockhound"),
        words(head(text, "grows")),
        words(head(text, "with")),
        head(text, "imports"),
        known.buildOrThrow(),
        bugs(text));
  }

  String name() {
    return file.getFileName().toString().replace(".java", "");
  }

  /** The text for a stack. */
  String text(String stack) throws IOException {
    String text = Files.readString(file);
    for (String line : imports) {
      List<String> words = Splitter.on(' ').splitToList(line);
      if (words.get(0).equals(stack)) {
        text = text.replace("import " + words.get(1) + ".", "import " + words.get(2) + ".");
      }
    }
    return text;
  }

  private static ImmutableList<Bug> bugs(String text) {
    ImmutableList.Builder<Bug> bugs = ImmutableList.builder();
    int number = 0;
    for (String line : Splitter.on('\n').split(text)) {
      number++;
      int at = number;
      BUG.matcher(line).results().forEach(match -> bugs.add(bug(match, at)));
    }
    return bugs.build();
  }

  private static Bug bug(MatchResult match, int line) {
    return new Bug(
        check(match.group(1)),
        match.group(2),
        Harm.valueOf(match.group(3).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(match.group(4)).orElse(""),
        match.group(5) == null,
        match.group(6) != null,
        Optional.ofNullable(match.group(7)).orElse(""),
        line);
  }

  private static String check(String word) {
    return switch (word) {
      case "close" -> "ExecutorCloseInAsyncHandler";
      case "wait" -> "AwaitTerminationOnEventLoop";
      default -> WORK;
    };
  }

  private static ImmutableList<String> head(String text, String key) {
    return HEAD.matcher(text)
        .results()
        .filter(match -> match.group(1).equals(key))
        .map(match -> match.group(2))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(Splitter.on(' ').omitEmptyStrings()::splitToStream)
        .collect(toImmutableList());
  }
}
