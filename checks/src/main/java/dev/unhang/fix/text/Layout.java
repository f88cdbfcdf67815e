package dev.unhang.fix.text;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How lines of code are laid out at a place.
 *
 * @param base the white space before a statement there
 * @param unit what each level adds
 * @param newline the line end
 */
public record Layout(String base, String unit, String newline) {
  /** Whoever indents a lambda's body by more than a level may do so for the line it began on. */
  private static final int CONTINUATION = 5;

  private static final Pattern FIRST_CONTENT =
      Pattern.compile("^\\S[^\\n]*\\{\\s*\\n([ \\t]+)[^\\s*]", Pattern.MULTILINE);

  /** The layout of the statements beside {@code path}. */
  public static Layout beside(TreePath path, SourceText source) {
    return new Layout(
        source.indentation(source.start(path.getLeaf())), unit(path, source), source.newline());
  }

  private static String unit(TreePath path, SourceText source) {
    for (Tree outer : path) {
      if (outer instanceof BlockTree block && source.isWritten(block)) {
        String unit = source.unit(block);
        if (unit.length() < CONTINUATION) {
          return unit;
        }
      }
    }
    return source.unit(source.indentation(source.start(path.getLeaf())));
  }

  /** What a file indents the content of its first type by. */
  static String unit(String file) {
    Matcher content = FIRST_CONTENT.matcher(file);
    return content.find() ? content.group(1) : "  ";
  }

  public Layout inner() {
    return new Layout(base + unit, unit, newline);
  }

  /** Lines, of which each begins with a tab for each further level, without the first indent. */
  public String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      int level = 0;
      while (line.startsWith("\t", level)) {
        level++;
      }
      if (text.length() > 0) {
        text.append(newline).append(line.isEmpty() ? "" : base + unit.repeat(level));
      }
      text.append(line.substring(level));
    }
    return text.toString();
  }

  /** A block with these lines. */
  public String block(List<String> lines) {
    return "{" + newline + inner().base() + inner().join(lines) + newline + base + "}";
  }

  /** Code that stood behind the indentation {@code from}, with this one. */
  public String moved(String code, String from) {
    return from.equals(base) ? code : code.replace("\n" + from, "\n" + base);
  }
}
