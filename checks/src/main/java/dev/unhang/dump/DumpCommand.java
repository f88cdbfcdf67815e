package dev.unhang.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads dumps and reports: {@code [--models=FILE,...] [DUMP ...]}. */
public final class DumpCommand {
  /** No thread waits that must not. */
  public static final int NOTHING_FOUND = 0;

  /** One does. */
  public static final int FOUND = 1;

  /** What was given cannot be read. */
  public static final int UNREADABLE = 2;

  private static final String STANDARD_INPUT = "standard input";
  private static final String MODELS = "--models=";
  private static final String USAGE =
      """
      usage: java -jar unhang-checks.jar [dump] [--models=FILE,...] [DUMP ...]
             java -jar unhang-checks.jar doc [NAME]

      Says which threads must not wait and do. A DUMP is what jcmd PID Thread.print, jstack,
      kill -3, jcmd PID Thread.dump_to_file (text or JSON) or a server's endpoint for thread
      dumps gives; several are taken in the order in which they were made. Without a DUMP,
      standard input is read:

          jcmd PID Thread.print | java -jar unhang-checks.jar

      doc prints a page of the documentation, or lists the pages.

      The exit code is 0 if there is nothing, 1 if there is a finding, 2 if a file cannot be
      read.\
      """;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /** A command that has these for standard input, output and error. */
  public DumpCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs it; returns the exit code. */
  public int run(List<String> words) {
    List<String> models = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith(MODELS)) {
        models.addAll(List.of(word.substring(MODELS.length()).split(",")));
      } else if (word.startsWith("-") && !word.equals("-")) {
        boolean isHelp = word.equals("--help") || word.equals("-h");
        (isHelp ? out : err).println(USAGE);
        return isHelp ? NOTHING_FOUND : UNREADABLE;
      } else {
        files.add(word);
      }
    }
    try {
      Dumps dumps = new Dumps(new Diagnosis(ModelReader.read(models)));
      for (String file : files.isEmpty() ? List.of("-") : files) {
        read(file, dumps);
      }
      return new Report(dumps, out).write() ? FOUND : NOTHING_FOUND;
    } catch (UnreadableException e) {
      err.println(e.getMessage());
      return UNREADABLE;
    }
  }

  private void read(String file, Dumps dumps) throws UnreadableException {
    if (file.equals("-")) {
      DumpFile.read(in, STANDARD_INPUT, dumps);
      return;
    }
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      DumpFile.read(stream, file, dumps);
    } catch (NoSuchFileException e) {
      throw UnreadableException.at(file, 1, "there is no such file", DumpFile.TAKE_ONE);
    } catch (IOException e) {
      throw UnreadableException.at(
          file, 1, "the file cannot be read (" + e + ")", DumpFile.TAKE_ONE);
    }
  }
}
