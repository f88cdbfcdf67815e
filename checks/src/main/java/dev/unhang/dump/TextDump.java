package dev.unhang.dump;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dumps as text, one or several, between whatever else stands there: those of {@code jcmd
 * Thread.print}, {@code jstack}, {@code kill -3}, {@code Thread.dump_to_file} and of a server's own
 * endpoint.
 */
final class TextDump {
  private static final String BEGIN = "Full thread dump";
  /* The last line of what the virtual machine prints. */
  private static final String END = "JNI global ref";
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d\\S*");

  /* "name" #12 daemon prio=5 ...; the name may have quotes. A list of deadlocks has "name": */
  private static final Pattern HEADER = Pattern.compile("\"(.*)\"([^\":][^\"]*)");
  /* #12 "name" virtual WAITING 2026-01-01T12:00:00Z */
  private static final Pattern FILE_HEADER = Pattern.compile("#(\\d+) \"(.*)\"([^\"]*)");
  private static final Pattern MOUNTED = Pattern.compile(" +Mounted virtual thread #(\\d+)");
  private static final Pattern ID = Pattern.compile("#\\d+|t@\\d+|tid=\\w+");
  private static final Pattern LOCK = Pattern.compile("- (waiting to lock|locked) <([^>]+)>.*");
  private static final Pattern STATE_WORD = Pattern.compile("^( virtual)? ");
  /* What only the virtual machine itself knows of a thread. */
  private static final String ADDRESS = " tid=0x";
  private static final String STATE = "java.lang.Thread.State: ";
  private static final String AT = "at ";

  private final Lines lines;
  private final DumpSink sink;
  private @Nullable DumpedThread thread;
  private boolean isOpen;
  private boolean isCut;
  private boolean hasFrames;
  private boolean isOfVirtualMachine;
  private String time = "";
  private int threads;

  TextDump(Reader reader, DumpSink sink) {
    this.lines = new Lines(reader);
    this.sink = sink;
  }

  /** Reads all; returns how many threads there were, or 0 if none had a stack that we can read. */
  int read() throws IOException {
    String line = lines.next();
    while (line != null) {
      line(line);
      line = lines.next();
    }
    end();
    if (isCut && isOfVirtualMachine) {
      sink.remark(
          "The dump ends early, at line %d: there may be more threads".formatted(lines.number()));
    }
    return hasFrames ? threads : 0;
  }

  /* The number of the last line. */
  int lastLine() {
    return lines.number();
  }

  private void line(String line) {
    if (line.isBlank()) {
      isOpen = false;
    } else if (line.startsWith(BEGIN)) {
      end();
      sink.begin(time);
      isCut = true;
    } else if (line.startsWith(END)) {
      end();
      isCut = false;
    } else if (line.charAt(0) == '"') {
      header(HEADER.matcher(line), 1);
    } else if (line.charAt(0) == '#') {
      header(FILE_HEADER.matcher(line), 2);
    } else if (isOpen && thread != null) {
      detail(line, line.strip(), thread);
    } else if (TIME.matcher(line.strip()).lookingAt()) {
      time = line.strip();
    }
  }

  private void header(Matcher header, int name) {
    if (!header.matches()) {
      return;
    }
    end();
    if (threads == 0 && name == 2) {
      sink.begin(time);
    }
    Matcher id = ID.matcher(header.group(name == 1 ? 2 : 1));
    String number = name == 2 ? header.group(1) : id.find() ? id.group() : "";
    isOfVirtualMachine |= header.group(header.groupCount()).contains(ADDRESS);
    DumpedThread begun = new DumpedThread(header.group(name), number);
    begun.state(name == 2 ? STATE_WORD.matcher(header.group(3)).replaceFirst("") : "");
    open(begun);
  }

  private void detail(String line, String text, DumpedThread current) {
    Matcher mounted = MOUNTED.matcher(line);
    if (text.startsWith(AT) || line.startsWith("      ")) {
      Frame.parse(text.startsWith(AT) ? text.substring(AT.length()) : text).ifPresent(current::add);
    } else if (text.startsWith(STATE)) {
      current.state(text.substring(STATE.length()));
    } else if (mounted.matches()) {
      end();
      open(new DumpedThread("virtual thread #" + mounted.group(1), mounted.group(1)));
    }
    Matcher lock = LOCK.matcher(text);
    if (lock.matches()) {
      if (lock.group(1).equals("locked")) {
        sink.holds(lock.group(2), current.name());
      } else {
        current.lock(lock.group(2));
      }
    }
  }

  private void open(DumpedThread begun) {
    thread = begun;
    isOpen = true;
    threads++;
  }

  private void end() {
    if (thread != null) {
      hasFrames |= !thread.frames().isEmpty();
      sink.thread(thread);
    }
    thread = null;
    isOpen = false;
  }
}
