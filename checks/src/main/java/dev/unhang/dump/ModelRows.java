package dev.unhang.dump;

import dev.unhang.dump.FrameRow.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What model files say about threads and stacks: the lines with the forms {@code thread} and {@code
 * frame}. All others are left to javac's side of the house. The first line that fits decides.
 */
final class ModelRows {
  private static final String FRAMEWORK = "framework";
  private static final String THREAD = "thread";
  private static final String FRAME = "frame";
  private static final String EVENT_LOOP = "event-loop";
  private static final String MAY_BLOCK = "may-block";
  private static final String NOTE = "--";
  private static final String ALL_BELOW = ".**";
  private static final String ANY_PARAMETERS = "(..)";
  private static final String REMEDY = "docs/models.md has the grammar";

  private final List<ThreadRow> threads = new ArrayList<>();
  private final Map<String, List<FrameRow>> frames = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  /** Adds the lines of a file. */
  void add(String file, String text) throws UnreadableException {
    String framework = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> words = List.of(line.strip().split("\\s+", 3));
      if (words.get(0).equals(FRAMEWORK) && words.size() > 1) {
        framework = line.strip().substring(FRAMEWORK.length()).strip();
      } else if (words.size() == 3 && words.get(1).equals(THREAD)) {
        thread(words.get(0), words.get(2), framework, file, number);
      } else if (words.size() == 3 && words.get(1).equals(FRAME)) {
        frame(words.get(0), words.get(2), file, number);
      }
    }
  }

  private void thread(String kind, String rest, String framework, String file, int line)
      throws UnreadableException {
    int end = rest.indexOf('"', 1);
    if (rest.charAt(0) != '"' || end < 2) {
      throw UnreadableException.at(file, line, "a thread is given by its name in quotes", REMEDY);
    }
    if (!kind.equals(EVENT_LOOP) && !kind.equals(MAY_BLOCK)) {
      throw UnreadableException.at(
          file, line, "a thread is '" + EVENT_LOOP + "' or '" + MAY_BLOCK + "'", REMEDY);
    }
    NamePattern name = new NamePattern(rest.substring(1, end));
    threads.add(new ThreadRow(name, kind.equals(EVENT_LOOP), framework));
  }

  private void frame(String kind, String rest, String file, int line) throws UnreadableException {
    Meaning meaning =
        Arrays.stream(Meaning.values())
            .filter(each -> each.spelling().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    UnreadableException.at(
                        file, line, "'" + kind + "' is said of no frame", REMEDY));
    int note = rest.indexOf(NOTE);
    String target = rest.split("\\s", 2)[0];
    String words = note < 0 ? "" : rest.substring(note + NOTE.length()).strip();
    int hash = target.indexOf('#');
    if (meaning == Meaning.LIBRARY) {
      packages.add(target.endsWith(ALL_BELOW) ? withoutEnd(target, ALL_BELOW) : target);
    } else if (hash <= 0 || !target.endsWith(ANY_PARAMETERS)) {
      throw UnreadableException.at(file, line, "a frame is a.b.C#method(..)", REMEDY);
    } else {
      String method = withoutEnd(target.substring(hash + 1), ANY_PARAMETERS);
      FrameRow row = new FrameRow(method, meaning, words);
      for (String type : alternatives(target.substring(0, hash))) {
        frames.computeIfAbsent(type, key -> new ArrayList<>()).add(row);
      }
    }
  }

  /* What a.{B,C} stands for. */
  private static List<String> alternatives(String type) {
    int open = type.indexOf('{');
    int close = type.indexOf('}', open + 1);
    return open < 0 || close < 0
        ? List.of(type)
        : Arrays.stream(type.substring(open + 1, close).split(",", -1))
            .map(each -> type.substring(0, open) + each + type.substring(close + 1))
            .toList();
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }

  /** What threads of a name are. */
  Optional<ThreadRow> thread(String name) {
    for (ThreadRow row : threads) {
      if (row.name().matches(name)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** What a method on the stack is, if it is known. */
  Optional<FrameRow> frame(Frame frame) {
    for (FrameRow row : frames.getOrDefault(frame.type(), List.of())) {
      if (row.isAbout(frame.method())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Whether a type is a library's, so that the user's own code is further down. */
  boolean isLibrary(String type) {
    int end = type.length();
    while (end > 0) {
      if (packages.contains(type.substring(0, end))) {
        return true;
      }
      end = type.lastIndexOf('.', end - 1);
    }
    return false;
  }
}
