package dev.unhang.fix.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change of code that a patch writes anew, perhaps with another indentation.
 *
 * @param code the code as it stands in the file
 * @param changed what takes its place
 */
record Rewrite(String code, String changed) {
  private static final Pattern INDENTATION = Pattern.compile("\n([ \t]+)\\S");

  /** The text with the change. */
  String in(String text) {
    if (text.contains(code)) {
      return text.replace(code, changed);
    }
    Matcher moved = anyhowIndented().matcher(text);
    return moved.replaceAll(found -> Matcher.quoteReplacement(indented(found.group())));
  }

  private Pattern anyhowIndented() {
    return Pattern.compile(
        code.lines()
            .map(line -> line.isBlank() ? "" : Pattern.quote(line.strip()))
            .collect(Collectors.joining("[ \t]*\r?\n[ \t]*")));
  }

  /** The change with the indentation that the code has elsewhere. */
  private String indented(String elsewhere) {
    String before = indentation(code);
    String now = indentation(elsewhere);
    int same = 0;
    while (same < Math.min(before.length(), now.length())
        && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    String from = before.substring(0, before.length() - same);
    String to = now.substring(0, now.length() - same);
    return changed.replaceAll("\n" + from + "(?=[^\r\n])", "\n" + to);
  }

  private static String indentation(String code) {
    Matcher line = INDENTATION.matcher(code);
    return line.find() ? line.group(1) : "";
  }
}
