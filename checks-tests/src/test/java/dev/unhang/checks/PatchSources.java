package dev.unhang.checks;

import static dev.unhang.testing.Framework.SPRING;
import static dev.unhang.testing.Framework.SPRING_MVC;

import dev.unhang.testing.Checks;

/** Handlers before and after a patch: what is the same in all of them. */
final class PatchSources {
  private static final String FEED =
      """

      interface Feed {
        String next();

        boolean hasNext();
      }
      """;

  private static final String FIELDS =
      """
        private static final System.Logger log = System.getLogger("news");

        private ExecutorService pool;
        private ScheduledExecutorService timer;
        private Feed feed;

      """;

  private static final String LOOP =
      """

      private void follow(SseEmitter emitter) {
        while (feed.hasNext()) {
          send(emitter, feed.next());
        }
      }

      private void send(SseEmitter emitter, String item) {
        try {
          emitter.send(item);
        } catch (IOException | IllegalStateException e) {
          log.log(System.Logger.Level.DEBUG, "reader has gone", e);
        }
      }
      """;

  private static final String SPRING_IMPORTS =
      """
      import java.io.IOException;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.context.request.async.*;
      import org.springframework.web.servlet.mvc.method.annotation.*;
      """;

  private static final Checks CHECKS =
      Checks.of(DisconnectWithoutCancel.class).with(SPRING, SPRING_MVC);

  private PatchSources() {}

  /** Members of a Spring controller, before and after the patch. */
  static void fixes(String before, String after) {
    CHECKS.fixes(source(before), source(after));
  }

  /** The same where the first patch makes a second one possible. */
  static void fixesInRuns(int runs, String before, String after) {
    CHECKS.fixesInRuns(runs, source(before), source(after));
  }

  static void hasNoFix(String why, String members) {
    CHECKS.reportsWithoutFix(why, source(members));
  }

  /** A Spring controller with these members, and a method {@code follow} that takes long. */
  static String source(String members) {
    return type(
        SPRING_IMPORTS,
        "@RestController\nclass NewsController",
        "private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();\n\n"
            + members
            + LOOP);
  }

  /** A handler method of a Spring controller with these statements. */
  static String handler(String statements) {
    return """
    @GetMapping("/news")
    SseEmitter news(@RequestParam("topics") List<String> topics) {
      SseEmitter emitter = new SseEmitter(60_000L);
    %s  return emitter;
    }
    """
        .formatted(statements.indent(2));
  }

  /**
   * A class with a pool, a timer, and a feed whose calls may take any time.
   *
   * @param imports all imports that it needs
   * @param head annotations, name and supertypes
   * @param members what else is in it
   */
  static String type(String imports, String head, String members) {
    String text =
        "package news;\n\n"
            + imports
            + "\n"
            + head
            + " {\n"
            + FIELDS
            + members.indent(2)
            + FEED.indent(2)
            + "}\n";
    /* `indent` leaves blanks on empty lines. */
    return text.replaceAll("(?m)^ +$", "");
  }
}
