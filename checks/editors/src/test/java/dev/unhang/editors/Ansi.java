package dev.unhang.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal shows, as a page. */
final class Ansi {
  private static final Pattern STYLE = Pattern.compile("\u001b\\[([0-9;:]*)m");
  private static final String[] COLORS = {
    "#1c1c1c", "#a4211c", "#2f6b1e", "#8a5a00", "#1f4fa8", "#7a2f8f", "#1a6b6b", "#d0d0d0",
    "#767676", "#c4342d", "#3f8a2a", "#a87200", "#2f6fd0", "#9a4fb0", "#2a8a8a", "#ffffff"
  };
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  private String foreground = "";
  private String background = "";
  private boolean isBold;
  private boolean isUnderlined;
  private boolean isReversed;

  private Ansi() {}

  /** The page for what tmux has captured with its colors. */
  static String page(String captured, int rows) {
    Ansi ansi = new Ansi();
    StringBuilder text = new StringBuilder();
    captured.lines().limit(rows).forEach(line -> text.append(ansi.line(line)).append('\n'));
    return """
    <!doctype html><meta charset="utf-8"><style>
    body { margin: 8px; background: #fff; }
    pre { margin: 0; font: 13px/17px "DejaVu Sans Mono", monospace; color: #1c1c1c; }
    </style><pre>%s</pre>
    """
        .formatted(text);
  }

  private String line(String line) {
    StringBuilder html = new StringBuilder();
    Matcher styles = STYLE.matcher(line);
    int from = 0;
    while (styles.find()) {
      html.append(span(line.substring(from, styles.start())));
      style(styles.group(1));
      from = styles.end();
    }
    return html.append(span(line.substring(from))).toString();
  }

  private String span(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String front = isReversed ? (background.isEmpty() ? "#ffffff" : background) : foreground;
    String back = isReversed ? (foreground.isEmpty() ? "#1c1c1c" : foreground) : background;
    return "<span style='%s%s%s%s'>%s</span>"
        .formatted(
            front.isEmpty() ? "" : "color:" + front + ";",
            back.isEmpty() ? "" : "background:" + back + ";",
            isBold ? "font-weight:bold;" : "",
            isUnderlined ? "text-decoration:underline;" : "",
            text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private void style(String codes) {
    List<Integer> all = new ArrayList<>();
    for (String code : codes.split(";", -1)) {
      all.add(code.isEmpty() ? 0 : Integer.parseInt(code.replaceAll(":.*", "")));
    }
    for (int i = 0; i < all.size(); i++) {
      int code = all.get(i);
      if (code == 38 || code == 48) {
        boolean isIndex = all.get(i + 1) == 5;
        String color =
            isIndex ? indexed(all.get(i + 2)) : rgb(all.get(i + 2), all.get(i + 3), all.get(i + 4));
        color(code == 38, color);
        i += isIndex ? 2 : 4;
      } else {
        style(code);
      }
    }
  }

  private void style(int code) {
    switch (code) {
      case 0 -> {
        foreground = background = "";
        isBold = isUnderlined = isReversed = false;
      }
      case 1 -> isBold = true;
      case 4 -> isUnderlined = true;
      case 7 -> isReversed = true;
      case 22 -> isBold = false;
      case 24 -> isUnderlined = false;
      case 27 -> isReversed = false;
      case 39 -> foreground = "";
      case 49 -> background = "";
      default -> {
        if (code / 10 == 3 || code / 10 == 9) {
          color(true, COLORS[code < 90 ? code - 30 : code - 82]);
        } else if (code / 10 == 4 || code / 10 == 10) {
          color(false, COLORS[code < 100 ? code - 40 : code - 92]);
        }
      }
    }
  }

  private void color(boolean isForeground, String color) {
    if (isForeground) {
      foreground = color;
    } else {
      background = color;
    }
  }

  private static String indexed(int index) {
    if (index < 16) {
      return COLORS[index];
    }
    if (index >= 232) {
      int gray = 8 + 10 * (index - 232);
      return rgb(gray, gray, gray);
    }
    int cube = index - 16;
    return rgb(STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]);
  }

  private static String rgb(int red, int green, int blue) {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
