// Tasks that tell which thread runs them: a hook interrupts it, or not.
// with: NETTY, SPRING, SPRING_MVC
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ThreadThatATaskKeeps {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  private void follow(AtomicReference<Thread> runner) {
    runner.set(Thread.currentThread());
    try {
      while (true) { TimeUnit.SECONDS.sleep(3); }
    } catch (InterruptedException e) { System.out.println("gone"); }
  }
  SseEmitter whenTheClientGoes() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    AtomicReference<Thread> runner = new AtomicReference<>();
    out.onCompletion(() -> runner.get().interrupt());
    pool.execute(() -> { runner.set(Thread.currentThread()); follow(runner); });
    return out;
  }
  SseEmitter afterATimeOnly() {
    SseEmitter out = new SseEmitter(2L);
    AtomicReference<Thread> runner = new AtomicReference<>();
    out.onTimeout(() -> runner.get().interrupt());
    pool.execute(() -> { runner.set(Thread.currentThread()); follow(runner); }); // FINDING: Nothing stops the task started here
    return out;
  }
  class InAField extends ChannelInboundHandlerAdapter { // SILENT
    private volatile Thread runner;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> {
            runner = Thread.currentThread();
            while (!runner.isInterrupted()) { ctx.writeAndFlush("a"); }
          });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { runner.interrupt(); }
  }
  class ByNoHook extends ChannelInboundHandlerAdapter {
    private volatile Thread runner;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(() -> { // FINDING: Nothing stops the task started here
            runner = Thread.currentThread();
            while (!runner.isInterrupted()) { ctx.writeAndFlush("b"); }
          });
    }
    void stop() { runner.interrupt(); }
  }
}
