package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Above each handler, where it runs. */
final class Lenses {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<unknown>nobody knows where )?(`[^`]*`|the lambda) \\(line (?<line>\\d+)\\) runs.*?"
              + "(?<not>, where it must not wait|, so that it may wait|, so that no wait.*)?");

  private final Editor editor;
  private final Map<Path, List<Code>> files = new HashMap<>();

  Lenses(Editor editor) {
    this.editor = editor;
  }

  /** Takes what the compiler says of some files. */
  void put(List<Path> open, List<Answer.Message> messages) {
    synchronized (this) {
      open.forEach(file -> files.put(file, codes(messages, file)));
    }
    editor.refreshLenses();
  }

  synchronized boolean know(Path file) {
    return files.containsKey(file);
  }

  synchronized void forget(Path file) {
    files.remove(file);
  }

  /** The lenses of a file. */
  synchronized List<CodeLens> of(Path file, Options.Lens which) {
    return files.getOrDefault(file, List.of()).stream()
        .filter(code -> which == Options.Lens.ALL || !code.words().equals("unknown"))
        .filter(code -> which != Options.Lens.OFF)
        .map(Lenses::lens)
        .toList();
  }

  private static CodeLens lens(Code code) {
    Range range = new Range(new Position(code.line() - 1, 0), new Position(code.line() - 1, 0));
    return new CodeLens(range, new Command(code.words(), ""), null);
  }

  private static List<Code> codes(List<Answer.Message> messages, Path file) {
    return Explanations.all(messages, file)
        .flatMap(String::lines)
        .map(CODE::matcher)
        .filter(Matcher::matches)
        .map(Lenses::code)
        .distinct()
        .toList();
  }

  private static Code code(Matcher line) {
    String end = String.valueOf(line.group("not"));
    String words =
        line.group("unknown") != null
            ? "unknown"
            : end.startsWith(", where it must not") ? "event loop" : "may block";
    return new Code(Integer.parseInt(line.group("line")), words);
  }

  /** Code that runs somewhere. */
  private record Code(int line, String words) {}
}
