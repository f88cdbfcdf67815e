// A hook that asks the handle how it has ended: the work is stopped after that.
// with: NETTY, SPRING, SPRING_MVC
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HookThatAsks {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  void follow(SseEmitter out) {
    try {
      while (true) { send(out, queue.take()); }
    } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }

  void send(SseEmitter out, String item) { System.out.println(out + item); }

  void count(boolean finished) { System.out.println(finished); }

  SseEmitter inAnExpression() {
    SseEmitter out = new SseEmitter(0L);
    Future<?> work = pool.submit(() -> follow(out));
    out.onCompletion(() -> count(work.isDone()));
    return out;
  }

  SseEmitter inABlock() {
    SseEmitter out = new SseEmitter(0L);
    Future<?> work = pool.submit(() -> follow(out));
    out.onCompletion(() -> {
          count(work.isDone()); // for the statistics
          System.out.println("gone");
        });
    return out;
  }

  SseEmitter thatMayReturn() {
    SseEmitter out = new SseEmitter(0L);
    Future<?> work = pool.submit(() -> follow(out));
    out.onCompletion(() -> { // NO PATCH: the hook asks how the work has ended, and may return before its end
          if (work.isDone()) { return; }
          count(false);
        });
    return out;
  }
}

class AskingField extends ChannelInboundHandlerAdapter {
  private Future<?> beat;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    beat = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("done: " + beat.isDone());
    ctx.fireChannelInactive();
  }
}
