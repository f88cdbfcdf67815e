package dev.unhang.checks;

/** Sources for tests of waits: the imports and the handler that most of them have in common. */
final class WaitSources {
  private static final String HEADER =
      """
      package news;

      import io.netty.channel.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;

      """;

  private WaitSources() {}

  /** A file of the package {@code news}. */
  static String file(String types) {
    return HEADER + types;
  }

  /** A Netty handler with a field {@code pool}, an executor, and {@code members}. */
  static String handler(String members) {
    return file(
        """
        class Handler extends ChannelInboundHandlerAdapter {
          private final ExecutorService pool = Executors.newFixedThreadPool(2);

        """
            + members.indent(2)
            + "}\n");
  }

  /** A {@link #handler} whose {@code channelInactive} is {@code statements}. */
  static String onInactive(String statements) {
    return handler(inactive(statements));
  }

  /** The method {@code channelInactive} of a handler. */
  static String inactive(String statements) {
    return "@Override\npublic void channelInactive(ChannelHandlerContext ctx) throws Exception {\n"
        + statements.indent(2)
        + "}\n";
  }
}
