package dev.unhang.dump;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads dumps as JSON: of {@code Thread.dump_to_file}, and of a server's own endpoint. */
final class JsonDump {
  private static final String THREADS = "threads";

  private final JsonReader reader;
  private final DumpSink sink;
  private int threads;

  JsonDump(Reader reader, DumpSink sink) {
    this.reader = new JsonReader(reader, THREADS, this::read);
    this.sink = sink;
  }

  /** Reads all; returns how many threads there were. */
  int read() throws IOException, JsonReader.BadJsonException {
    reader.read();
    return threads;
  }

  /* The line that is read at the moment. */
  int line() {
    return reader.line();
  }

  private void read(String name, Object value) {
    if (name.equals("time")) {
      sink.begin(text(value));
    } else if (name.equals(THREADS) && value instanceof Map<?, ?> members) {
      thread(members);
    }
  }

  private void thread(Map<?, ?> members) {
    String name = first(members, "threadName", "name");
    String id = first(members, "threadId", "tid");
    DumpedThread thread = new DumpedThread(name.isEmpty() ? "thread #" + id : name, id);
    thread.state(first(members, "threadState", "state"));
    thread.holder(text(members.get("lockOwnerName")));
    Object stack =
        members.containsKey("stackTrace") ? members.get("stackTrace") : members.get("stack");
    if (stack instanceof List<?> frames) {
      frames.forEach(frame -> add(frame, thread));
    }
    threads++;
    sink.thread(thread);
  }

  private static void add(Object frame, DumpedThread thread) {
    if (frame instanceof Map<?, ?> members) {
      String file = text(members.get("fileName"));
      String line = text(members.get("lineNumber"));
      String place =
          file.isEmpty() ? "Unknown Source" : line.startsWith("-") ? file : file + ":" + line;
      String type = text(members.get("className"));
      String method = text(members.get("methodName"));
      Frame.parse(type + "." + method + "(" + place + ")").ifPresent(thread::add);
    } else {
      Frame.parse(text(frame)).ifPresent(thread::add);
    }
  }

  private static String first(Map<?, ?> members, String name, String otherName) {
    return members.containsKey(name) ? text(members.get(name)) : text(members.get(otherName));
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
