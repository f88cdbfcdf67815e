package dev.unhang.checks;

/** The Netty handler that the tests of patches for waits have in common. */
final class PressHandler {
  private PressHandler() {}

  /** The file of a handler with these members, which are indented by two blanks. */
  static String with(String members) {
    return """
    package news;

    import io.netty.channel.ChannelFuture;
    import io.netty.channel.ChannelHandlerContext;
    import io.netty.channel.ChannelInboundHandlerAdapter;
    import io.netty.channel.EventLoopGroup;
    import java.util.List;
    import java.util.concurrent.ExecutionException;
    import java.util.concurrent.ExecutorService;
    import java.util.concurrent.Future;
    import java.util.concurrent.TimeUnit;
    import java.util.logging.Logger;

    class PressHandler extends ChannelInboundHandlerAdapter {
      private static final Logger log = Logger.getLogger("press");
      private ExecutorService pool;
      private ExecutorService spare;
      private List<ExecutorService> pools;
      private EventLoopGroup group;

    MEMBERS}
    """
        .replace("MEMBERS", members);
  }

  /** The same with {@code statements}, which are indented by four blanks, in a handler's method. */
  static String onInactive(String statements) {
    return with(
        "  @Override\n"
            + "  public void channelInactive(ChannelHandlerContext ctx) throws Exception {\n"
            + statements
            + "  }\n");
  }
}
