package dev.unhang.lab;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.unhang.lab.Eventually.eventually;

import com.google.common.collect.ImmutableList;
import dev.unhang.lab.Scene.Bug;
import java.util.ArrayList;
import java.util.List;

/** Where the threads of a server are in a scene. */
record Frames(Scene scene, Bug bug, Server server) {
  /** How many threads are in the method that works. */
  long busy() throws Exception {
    return server.threads().stream().filter(thread -> !frames(thread).isEmpty()).count();
  }

  /** How many threads there are, whatever their name. */
  long threads() throws Exception {
    return server.threads().stream()
        .filter(thread -> scene.grows().stream().noneMatch(thread::contains))
        .count();
  }

  /** Waits for a thread that is where the finding says. */
  String frame() throws Exception {
    List<String> found = new ArrayList<>();
    eventually(
        "a thread is at line " + bug.line(),
        () -> {
          server.threads().stream().flatMap(thread -> frames(thread).stream()).forEach(found::add);
          return !found.isEmpty();
        });
    /* Not the line, which differs when the thread works. */
    return found.get(0).replaceFirst("^at (.*/)?", "").replaceFirst(":\\d+\\)", ")");
  }

  private ImmutableList<String> frames(String thread) {
    return thread
        .lines()
        .map(String::strip)
        .filter(line -> line.contains("(" + scene.file().getFileName() + ":"))
        .filter(this::isOfTheBug)
        .collect(toImmutableList());
  }

  private boolean isOfTheBug(String frame) {
    if (!bug.method().isEmpty()) {
      return frame.contains("." + bug.method() + "(");
    }
    int line = Integer.parseInt(frame.replaceFirst(".*:(\\d+)\\).*", "$1"));
    return bug.lines().contains(line);
  }
}
