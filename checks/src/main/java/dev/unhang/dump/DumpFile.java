package dev.unhang.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** One file with dumps: looks what is in it, and has it read. */
final class DumpFile {
  /** What to do if there is no dump. */
  static final String TAKE_ONE = "Take a dump with: jcmd PID Thread.print > dump.txt";

  private static final int LOOK_AHEAD = 1 << 12;
  private static final String ZIPPED = "\u001f\u008b";
  private static final String HEAP_DUMP = "JAVA PROFILE";

  /* What some shells put in front of what they write to a file. */
  private static final String MARK = "\u00ef\u00bb\u00bf";
  private static final String MARK_LE = "\u00ff\u00fe";
  private static final String MARK_BE = "\u00fe\u00ff";

  private final String name;
  private final Dumps dumps;
  private final String head;

  private DumpFile(String name, Dumps dumps, String head) {
    this.name = name;
    this.dumps = dumps;
    this.head = head;
  }

  /** Reads all of it, and no more at a time than a thread. */
  static void read(InputStream stream, String name, Dumps dumps) throws UnreadableException {
    try {
      BufferedInputStream bytes = new BufferedInputStream(stream, 2 * LOOK_AHEAD);
      bytes.mark(LOOK_AHEAD);
      String head = new String(bytes.readNBytes(LOOK_AHEAD), ISO_8859_1);
      bytes.reset();
      dumps.open();
      new DumpFile(name, dumps, head).read(bytes);
    } catch (IOException e) {
      throw UnreadableException.at(name, 1, "reading has failed (" + e + ")", TAKE_ONE);
    }
  }

  private void read(InputStream bytes) throws IOException, UnreadableException {
    if (head.isEmpty()) {
      throw bad(1, "there is nothing in it", "jcmd has to run as the user of the process");
    }
    if (head.startsWith(ZIPPED)) {
      throw bad(1, "it is compressed", "Unpack it: gunzip -c FILE | java -jar unhang-checks.jar");
    }
    if (head.startsWith(HEAP_DUMP)) {
      throw bad(1, "it is a heap dump, and a thread dump is needed", TAKE_ONE);
    }
    Charset charset = charset();
    if (charset.equals(UTF_8) && head.indexOf('\0') >= 0) {
      throw bad(1, "it is no text", TAKE_ONE);
    }
    bytes.skipNBytes(charset.equals(UTF_8) ? head.startsWith(MARK) ? MARK.length() : 0 : 2);
    Reader reader = new BufferedReader(new InputStreamReader(bytes, charset));
    if (head.replace("\0", "").replaceFirst("^[^\\p{ASCII}]*\\s*", "").startsWith("{")) {
      json(reader);
    } else {
      text(reader);
    }
  }

  private Charset charset() {
    return head.startsWith(MARK_LE) ? UTF_16LE : head.startsWith(MARK_BE) ? UTF_16BE : UTF_8;
  }

  private void text(Reader reader) throws IOException, UnreadableException {
    TextDump dump = new TextDump(reader, dumps);
    if (dump.read() == 0) {
      throw bad(dump.lastLine(), "there is no thread with a stack up to here", TAKE_ONE);
    }
  }

  private void json(Reader reader) throws IOException, UnreadableException {
    JsonDump dump = new JsonDump(reader, dumps);
    try {
      if (dump.read() == 0) {
        throw bad(dump.line(), "there is no thread with a stack up to here", TAKE_ONE);
      }
    } catch (JsonReader.BadJsonException e) {
      String reason = "this is no JSON, " + e.getMessage();
      throw bad(dump.line(), reason, "If the file was cut off, take the dump again");
    }
  }

  private UnreadableException bad(int line, String reason, String remedy) {
    return UnreadableException.at(name, line, reason, remedy);
  }
}
