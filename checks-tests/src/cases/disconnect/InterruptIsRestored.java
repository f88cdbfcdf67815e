// Tasks that restore their interrupt when they are told to end: nobody has told them yet.
// with: GRPC, NETTY, REACTOR, SPRING, SPRING_MVC
package news;

import io.grpc.BindableService;
import io.grpc.stub.StreamObserver;
import io.netty.channel.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

abstract class InterruptIsRestored implements BindableService {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;

  abstract void send(Object out, String item);

  SseEmitter behindTheLoop() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // FINDING: Nothing stops the task
      try { while (true) { send(out, queue.take()); } } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
    return out;
  }
  SseEmitter inTheLoop() {
    SseEmitter out = new SseEmitter(0L);
    new Thread(() -> {
      while (true) {
        try { send(out, queue.take()); } catch (InterruptedException e) { Thread.currentThread().interrupt(); return; }
      }
    }).start(); // FINDING: Nothing stops the task
    return out;
  }
  Flux<String> sink() {
    return Flux.create(out -> pool.execute(() -> { // FINDING: Nothing stops the task
      try { while (true) { send(out, queue.take()); } } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }));
  }
  public void list(String query, StreamObserver<String> observer) {
    pool.execute(() -> { // FINDING: Nothing stops the task
      try { send(observer, queue.take()); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
  }
  static class Channels extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private BlockingQueue<String> queue;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      pool.execute(new Runnable() { // FINDING: Nothing stops the task
        @Override public void run() {
          try { while (true) { ctx.writeAndFlush(queue.take()); } } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        }
      });
    }
  }

  SseEmitter cancelledByTheHook() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    Future<?> task = pool.submit(() -> {
      try { while (true) { send(out, queue.take()); } } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
    out.onCompletion(() -> task.cancel(true));
    return out;
  }
  SseEmitter shortTask() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      try { Thread.sleep(100); out.complete(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
    return out;
  }
}
