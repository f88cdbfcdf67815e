package dev.unhang.report;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the sources as SARIF names it: its address, and ranges of its text by line and column.
 *
 * <p>A column counts UTF-16 code units from 1, where javac counts a tab as up to eight. A line ends
 * where javac thinks that it does.
 */
final class SourceFile {
  /** What addresses are relative to. */
  static final String ROOT = "%SRCROOT%";

  private final URI uri;
  private final @Nullable URI root;
  private final int length;
  private final int[] lineStarts;

  private SourceFile(URI uri, @Nullable URI root, CharSequence text) {
    this.uri = uri;
    this.root = root;
    this.length = text.length();
    this.lineStarts = lineStarts(text);
  }

  /** A file, and the folder that its address is relative to if it is in there. */
  static SourceFile of(CompilationUnitTree unit, @Nullable URI root) {
    try {
      return new SourceFile(
          unit.getSourceFile().toUri(), root, unit.getSourceFile().getCharContent(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What SARIF calls an artifact location. */
  ImmutableMap<String, Object> location() {
    URI address = root == null ? uri : root.relativize(uri);
    return address.isAbsolute()
        ? ImmutableMap.of("uri", address.toASCIIString())
        : ImmutableMap.of("uri", address.toASCIIString(), "uriBaseId", ROOT);
  }

  /** What SARIF calls a region. */
  ImmutableMap<String, Object> region(int start, int end) {
    int first = Math.max(0, Math.min(start, length));
    int behind = Math.max(first, Math.min(end, length));
    return ImmutableMap.of(
        "startLine", line(first),
        "startColumn", column(first),
        "endLine", line(behind),
        "endColumn", column(behind));
  }

  /** The line of a position, from 1. */
  int line(int position) {
    int found = Arrays.binarySearch(lineStarts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int column(int position) {
    return position - lineStarts[line(position) - 1] + 1;
  }

  private static int[] lineStarts(CharSequence text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isFirstOfTwo)) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The repository that a file is in, or else the folder that the compiler runs in: whoever reads
   * the report has the sources in another place. Null if the file is in neither.
   */
  static @Nullable URI rootOf(CompilationUnitTree unit) {
    URI uri = unit.getSourceFile().toUri();
    if (!"file".equals(uri.getScheme())) {
      return null;
    }
    for (Path folder = Path.of(uri).getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder.toUri();
      }
    }
    Path here = Path.of("").toAbsolutePath();
    return Path.of(uri).startsWith(here) ? here.toUri() : null;
  }
}
