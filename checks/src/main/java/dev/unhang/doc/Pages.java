package dev.unhang.doc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that the build puts beside the classes, for somebody without a browser. */
public final class Pages {
  private static final List<String> NAMES =
      List.of(
          "ExecutorCloseInAsyncHandler",
          "AwaitTerminationOnEventLoop",
          "DisconnectWithoutCancel",
          "builds",
          "changelog",
          "cost",
          "evidence",
          "examples",
          "explain",
          "flags",
          "ide",
          "maven-plugin",
          "models",
          "other-tools",
          "patch-table",
          "patches",
          "proof",
          "sarif",
          "summaries",
          "triage",
          "troubleshooting");
  private static final String SUFFIX = ".md";
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]+)]\\(([^()\\s]+)\\)");
  private static final Pattern PAGE = Pattern.compile("([\\w-]+)\\.md(#.*)?");

  private Pages() {}

  /** Their names, as {@link #text} takes them. */
  public static List<String> names() {
    return NAMES;
  }

  /** The page of this name, whatever its case; empty if there is none. */
  public static Optional<String> text(String name) {
    return NAMES.stream()
        .filter(page -> page.equalsIgnoreCase(name) || (page + SUFFIX).equalsIgnoreCase(name))
        .findFirst()
        .map(page -> LINK.matcher(read(page + SUFFIX)).replaceAll(Pages::readable));
  }

  /* The address, or the command that prints the other page. Code is not in the jar. */
  private static String readable(MatchResult link) {
    String text = link.group(1);
    String to = link.group(2);
    Matcher page = PAGE.matcher(to);
    if (page.matches()) {
      text += " (doc " + page.group(1) + ")";
    } else if (to.startsWith("https:")) {
      text += " (" + to + ")";
    }
    return Matcher.quoteReplacement(text);
  }

  private static String read(String file) {
    try (InputStream stream = Pages.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The jar is incomplete: it has no " + file);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
