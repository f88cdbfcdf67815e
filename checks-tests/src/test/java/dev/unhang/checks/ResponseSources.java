package dev.unhang.checks;

/** Sources of handlers that answer with a stream: what is the same in all of them. */
final class ResponseSources {
  private ResponseSources() {}

  /**
   * A Spring controller, of which one object serves all readers, with a pool and a timer for all of
   * them and a feed whose calls may take any time.
   *
   * @param members what else is in the class
   */
  static String controller(String members) {
    return controller("", members);
  }

  /**
   * The same.
   *
   * @param imports what is imported beside the JDK and Spring MVC
   */
  static String controller(String imports, String members) {
    return """
    package news;

    """
        + imports
        + """
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.*;
        import org.springframework.web.servlet.mvc.method.annotation.*;

        interface Feed {
          String next();

          String next(String topic);

          boolean hasNext();
        }

        @RestController
        class NewsController {
          private static final System.Logger log = System.getLogger("news");

          private final ExecutorService pool = Executors.newCachedThreadPool();
          private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
          private final Map<String, SseEmitter> readers = new ConcurrentHashMap<>();
          private final Feed feed;

          NewsController(Feed feed) {
            this.feed = feed;
          }

        """
        + members.indent(2)
        + """

          private void send(SseEmitter emitter, String item) {
            try {
              emitter.send(item);
            } catch (IOException | IllegalStateException e) {
              log.log(System.Logger.Level.DEBUG, "reader has gone", e);
            }
          }
        }
        """;
  }

  /**
   * A class of no framework, with a pool, a timer and a feed whose calls may take any time.
   *
   * @param imports what is imported beside the JDK
   * @param members what else is in the class
   */
  static String service(String imports, String members) {
    return service(imports, "class News", members);
  }

  /**
   * The same.
   *
   * @param head annotations, name and supertypes of the class {@code News}
   */
  static String service(String imports, String head, String members) {
    return """
    package news;

    """
        + imports
        + """
        import java.io.IOException;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.*;

        interface Feed {
          String next();

          String next(String topic);

          boolean hasNext();
        }

        """
        + head
        + """
         {
          private static final System.Logger log = System.getLogger("news");

          private final ExecutorService pool = Executors.newCachedThreadPool();
          private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
          private final Feed feed;

          News(Feed feed) {
            this.feed = feed;
          }

        """
        + members.indent(2)
        + "}\n";
  }
}
