// Names that a patch would give, and that the code around has already.
// with: NETTY, VERTX4
// needs: 21
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.vertx.ext.web.Router;
import java.util.concurrent.Executors;

class TakenNames {
  void parameterOfTheHook(Router router) {
    router.get("/news").handler(ctx -> {
      String ended = ctx.request().path();
      try (var fetchers = Executors.newFixedThreadPool(4)) {
        fetchers.execute(() -> ctx.response().write("item 1" + ended));
      }
    });
  }
  void allParametersOfTheHook(Router router, String ended, String gone, String closed, String whenGone) {
    router.get("/sport").handler(ctx -> {
      try (var scores = Executors.newFixedThreadPool(5)) {
        scores.execute(() -> ctx.response().write(ended + gone + closed + whenGone));
      }
    });
  }
  void executorCalledAsTheParameter(Router router) {
    router.get("/weather").handler(ctx -> {
      try (var ended = Executors.newFixedThreadPool(6)) {
        ended.execute(() -> ctx.response().write("rain"));
      }
    });
  }
}

class VariableForAFutureThatNobodyNeeds extends ChannelInboundHandlerAdapter {
  private EventLoopGroup group;
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    String unusedGroup = "of " + ctx.name();
    group.close();
    String more = unusedGroup + 2;
  }
}
