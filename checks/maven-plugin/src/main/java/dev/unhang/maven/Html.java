package dev.unhang.maven;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that is written from its beginning to its end. What is not raw is escaped. */
final class Html {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  /* Characters that neither HTML nor XML has, and those that turn the direction of what follows. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");

  private final StringBuilder page = new StringBuilder();

  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  Html text(String text) {
    page.append(
        INVISIBLE
            .matcher(text)
            .replaceAll("\ufffd")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
    return this;
  }

  /** A text in which code stands between back quotes. */
  Html prose(String text) {
    Matcher code = CODE.matcher(text);
    int end = 0;
    while (code.find()) {
      text(text.substring(end, code.start())).raw("<code>").text(code.group(1)).raw("</code>");
      end = code.end();
    }
    return text(text.substring(end));
  }

  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
  }

  /** Begins lines of code, which somebody with a keyboard can scroll. */
  Html block(String style, String label) {
    raw("<pre class=\"" + style + "\" tabindex=\"0\" role=\"region\" aria-label=\"");
    return text(label).raw("\">");
  }

  /** A line of them. */
  Html line(String style, String text) {
    raw(style.isEmpty() ? "<span>" : "<span class=\"" + style + "\">");
    return text(text).raw("</span>\n");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
