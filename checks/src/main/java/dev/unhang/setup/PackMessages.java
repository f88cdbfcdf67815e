package dev.unhang.setup;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.util.HashSet;
import java.util.Set;
import javax.tools.JavaFileObject;

/**
 * What the pack itself, not one of its checks, has to say to the user: plain compiler messages that
 * belong to no line of code. Each is said once per compilation, whoever says it.
 */
public final class PackMessages {
  /** What every message begins with that comes from the pack itself. */
  public static final String PREFIX = "[Unhang] ";

  private static final Context.Key<PackMessages> KEY = new Context.Key<>();

  private final Log log;
  private final Set<String> said = new HashSet<>();

  private PackMessages(Log log) {
    this.log = log;
  }

  /** The messages of a compilation. */
  public static PackMessages instance(Context context) {
    PackMessages messages = context.get(KEY);
    if (messages == null) {
      messages = new PackMessages(Log.instance(context));
      context.put(KEY, messages);
    }
    return messages;
  }

  /**
   * Reports a mistake in the user's configuration, which fails the compilation. Error Prone leaves
   * out the files that follow, so that nothing distracts from the mistake.
   *
   * @param text what is wrong and what to do, without a final period
   */
  public void error(String text) {
    say(text, () -> log.error(new JCDiagnostic.Error("compiler", "proc.messager", PREFIX + text)));
  }

  /**
   * Reports that something is not as the user wants it, though the code is compiled and checked.
   *
   * @param text what is wrong, without a final period
   */
  public void warning(String text) {
    say(
        text,
        () -> log.warning(new JCDiagnostic.Warning("compiler", "proc.messager", PREFIX + text)));
  }

  /**
   * Reports something that is left out, though nothing is wrong with what is compiled.
   *
   * @param text what, and why, without a final period
   */
  public void note(String text) {
    say(text, () -> log.note(new JCDiagnostic.Note("compiler", "proc.messager", PREFIX + text)));
  }

  private void say(String text, Runnable message) {
    if (!isFirst(text)) {
      return;
    }
    JavaFileObject source = log.useSource(null);
    try {
      message.run();
    } finally {
      log.useSource(source);
    }
  }

  /** The version of the pack, as its jar states it. */
  public static String version() {
    return Release.of("dev.unhang", "unhang-checks")
        .map(Release::text)
        .orElse("of unknown version");
  }

  /** Whether something is to be said for the first time in this compilation. */
  boolean isFirst(String subject) {
    return said.add(subject);
  }
}
