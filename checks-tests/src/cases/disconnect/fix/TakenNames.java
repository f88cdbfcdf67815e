// Names that a patch would give, and that the code around has already.
// with: NETTY, VERTX4, SPRING, SPRING_MVC, WEBSOCKET
package news;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class TakenNames {
  private static final System.Logger log = System.getLogger("news");
  private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(2);
  private transient ExecutorService pool;
  private void follow(Object client) { while (!Thread.currentThread().isInterrupted()) { log.log(System.Logger.Level.INFO, client); } }

  void parameterOfANewHook(Router router) {
    router.get("/a").handler(ctx -> {
      String ended = ctx.request().path();
      pool.execute(() -> follow(ended + ctx));
    });
  }
  void allParametersOfANewHook(Router router, String ended, String gone, String closed, String whenGone) {
    router.get("/b").handler(ctx -> {
      pool.execute(() -> follow(ended + gone + closed + whenGone + ctx));
    });
  }
  void parameterOfAHookThatWasAReference(Router router, String ended, String gone, String closed, String whenGone) {
    router.get("/c").handler(ctx -> {
      Future<?> follower = pool.submit(() -> follow(ended + gone + closed + whenGone + ctx));
      ctx.addEndHandler(this::over);
    });
  }
  private void over(AsyncResult<Void> result) { log.log(System.Logger.Level.INFO, result); }
  void handleOfANewVariable(Router router) {
    router.get("/d").handler(ctx -> {
      for (String task : List.of("x")) { log.log(System.Logger.Level.INFO, task); }
      pool.execute(() -> follow(ctx));
    });
  }
  void executorCalledAsTheParameter(Router router) { router.get("/e").handler(this::news); }
  private void news(RoutingContext ctx) {
    ExecutorService ended = Executors.newSingleThreadExecutor();
    ended.execute(() -> follow(ctx));
  }
  class Default extends Thread {
    Default(Runnable body) { super(body); }
  }
  void typeCalledAsAKeyword(Router router) {
    router.get("/f").handler(ctx -> {
      new Default(() -> follow(ctx)).start();
    });
  }

  @RestController class EachOfAList {
    @GetMapping("/g") SseEmitter news(String task) {
      SseEmitter emitter = new SseEmitter(70_000L);
      List<Future<?>> followers = new ArrayList<>();
      followers.add(pool.submit(() -> follow(task + emitter)));
      emitter.onCompletion(() -> log.log(System.Logger.Level.INFO, "g"));
      return emitter;
    }
  }

  class ParameterOfAListener extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      AsyncContext context = request.startAsync();
      ExecutorService event = Executors.newSingleThreadExecutor();
      event.execute(() -> follow(context));
    }
  }

  static class Named extends ChannelInboundHandlerAdapter {
    protected String task = "name of the task";
  }

  class FieldThatTheSuperclassHas extends Named {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      log.log(System.Logger.Level.INFO, this.task);
      pool.execute(() -> follow(ctx));
    }
    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      log.log(System.Logger.Level.INFO, "h");
    }
  }

  class FieldThatAParameterHides extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> follow(ctx));
    }
    @Override
    public void channelInactive(ChannelHandlerContext task) {
      task.fireChannelInactive();
    }
  }

  static class OwnerThatAParameterHides extends ChannelInboundHandlerAdapter {
    private Vertx vertx;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      vertx.setPeriodic(1700, id -> ctx.writeAndFlush("i " + id)); // NO PATCH: `vertx` is not in reach
    }
    @Override public void channelInactive(ChannelHandlerContext vertx) { vertx.fireChannelInactive(); }
  }

  static class MethodOfTheClassAround {
    static void onClose() {}

    @ServerEndpoint("/news") static class Endpoint {
      @OnOpen public void open(Session session) {
        TIMER.scheduleAtFixedRate(() -> session.getAsyncRemote().sendText("j"), 0, 15, TimeUnit.SECONDS); // NO PATCH: goes on when the client has gone
        onClose();
      }
    }
  }
}
