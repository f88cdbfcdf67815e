package dev.unhang.docs;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file.
 *
 * @param file where it is, relative to the module of the tests
 * @param prose its lines outside the code blocks
 * @param blocks its code blocks
 */
record Page(Path file, ImmutableList<String> prose, ImmutableList<Block> blocks) {
  private static final Path ROOT = Path.of("..");
  private static final Path CHECKS = ROOT.resolve("checks/docs");
  private static final String SUFFIX = ".md";
  private static final String FENCE = "```";
  private static final Pattern HEADING = Pattern.compile("#+ +(.*)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ABSOLUTE = Pattern.compile("[a-z]+:.*");

  static Page readme() throws IOException {
    return read(ROOT.resolve("README.md"));
  }

  static Path ofCheck(String name) {
    return CHECKS.resolve(name + SUFFIX);
  }

  /** The pages of the checks and all others beside them. */
  static ImmutableList<Page> ofChecks() throws IOException {
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    try (Stream<Path> files = Files.list(CHECKS)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(SUFFIX)) {
          pages.add(read(file));
        }
      }
    }
    return pages.build();
  }

  static Page read(Path file) throws IOException {
    return parse(file, Files.readAllLines(file));
  }

  /** Fails if a code block has no end. */
  static Page parse(Path file, Iterable<String> lines) {
    ImmutableList.Builder<String> prose = ImmutableList.builder();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    String info = "";
    int start = 0;
    int number = 0;
    for (String line : lines) {
      number++;
      boolean fence = line.stripLeading().startsWith(FENCE);
      if (fence && start == 0) {
        info = line.strip().substring(FENCE.length());
        start = number;
      } else if (fence) {
        blocks.add(new Block(info, text.toString(), start));
        text.setLength(0);
        start = 0;
      } else if (start == 0) {
        prose.add(line);
      } else {
        text.append(line).append('\n');
      }
    }
    if (start != 0) {
      throw new IllegalArgumentException("The code block at " + file + ":" + start + " has no end");
    }
    return new Page(file, prose.build(), blocks.build());
  }

  /** The file's name without its suffix: for the page of a check, the name of the check. */
  String name() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The prose on one line and without the marks of code, to look for sentences in it. */
  String words() {
    return plain(String.join(" ", prose));
  }

  static String plain(String text) {
    return text.replace("`", "").replaceAll("\\s+", " ");
  }

  /** Where its links lead to, but for those to other hosts. */
  ImmutableList<String> relativeLinks() {
    return prose.stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(result -> result.group(1))
        .filter(target -> !ABSOLUTE.matcher(target).matches())
        .collect(toImmutableList());
  }

  /** Those of them that lead nowhere, or to a heading that is not there. */
  ImmutableList<String> brokenLinks() throws IOException {
    ImmutableList.Builder<String> broken = ImmutableList.builder();
    for (String link : relativeLinks()) {
      int hash = link.indexOf('#');
      String path = hash < 0 ? link : link.substring(0, hash);
      Path target = path.isEmpty() ? file : file.resolveSibling(path);
      if (!Files.exists(target)
          || (hash >= 0 && !read(target).anchors().contains(link.substring(hash + 1)))) {
        broken.add(link);
      }
    }
    return broken.build();
  }

  /** What a link to a heading ends with, as GitHub makes it. */
  ImmutableSet<String> anchors() {
    return prose.stream()
        .flatMap(line -> HEADING.matcher(line).results())
        .map(Page::anchor)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String anchor(MatchResult heading) {
    return Ascii.toLowerCase(heading.group(1).strip())
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }

  /**
   * A code block.
   *
   * @param info what follows the marks that begin it: the language, and words of ours
   * @param text what is in it
   * @param line where it begins in the file; the first line is 1
   */
  record Block(String info, String text, int line) {}
}
