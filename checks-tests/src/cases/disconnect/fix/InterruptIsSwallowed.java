// Tasks with a loop that catches its interrupt and goes on: an interrupt does not stop them, unless they end there.
// with: NETTY, SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import java.util.List;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

abstract class InterruptIsSwallowed {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private BlockingQueue<String> queue;

  abstract void send(SseEmitter out, String item);

  private void follow(SseEmitter out) {
    while (true) {
      try { send(out, queue.take()); } catch (InterruptedException e) { e.printStackTrace(); }
    }
  }
  private void followToTheEnd(SseEmitter out) {
    while (true) {
      try { send(out, queue.take()); } catch (InterruptedException e) { return; }
    }
  }

  SseEmitter inAMethod() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> follow(out)); // NO PATCH: the task catches its interrupt and goes on
    return out;
  }
  SseEmitter inAMethodOfAThread() {
    SseEmitter out = new SseEmitter(0L);
    new Thread(() -> follow(out)).start(); // NO PATCH: the task catches its interrupt and goes on
    return out;
  }
  SseEmitter inAnAnonymousClass() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(new Runnable() {
      @Override public void run() {
        for (;;) {
          try { Thread.sleep(9000); send(out, "tick"); } catch (InterruptedException e) { System.out.println("woken"); }
        }
      }
    });
    return out;
  }
  SseEmitter inAForEach(List<String> items) {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      for (String item : items) {
        try { send(out, item + queue.take()); } catch (Exception e) { System.out.println("next"); }
      }
    });
    return out;
  }
  SseEmitter onlyRestored() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      while (true) {
        try { send(out, queue.take()); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
      }
    });
    return out;
  }
  SseEmitter shutdownOfItsExecutor() {
    SseEmitter out = new SseEmitter(0L);
    ExecutorService own = Executors.newSingleThreadExecutor();
    own.execute(() -> follow(out));
    out.onCompletion(() -> own.shutdown()); // NO PATCH: the task catches its interrupt and goes on
    return out;
  }
  SseEmitter inLinesOfTheirOwn() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
      do {
        try {
          send(out, queue.take());
        } catch (InterruptedException e) {
          System.out.println("again"); // who wants that?
        } catch (IllegalStateException e) {
          System.out.println("not sent");
        }
      } while (!queue.isEmpty());
      out.complete();
    });
    return out;
  }
  SseEmitter ignored() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> {
      for (int i = 0; i < 1000; i++) {
        try {
          send(out, queue.poll(i, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
          // the next one
        }
      }
    });
    return out;
  }
  SseEmitter saysThatItIsOver() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // NO PATCH: the task catches its interrupt and goes on
      while (!queue.isEmpty()) {
        try { send(out, queue.take()); } catch (InterruptedException e) { System.out.println("again"); }
      }
      System.out.println("all sent");
    });
    return out;
  }
  SseEmitter severalTogether() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // NO PATCH: the task catches its interrupt and goes on
      while (true) {
        try { send(out, pool.submit(queue::take).get()); } catch (InterruptedException | ExecutionException e) { System.out.println(e); }
      }
    });
    return out;
  }
  SseEmitter endedByTheReturn() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> followToTheEnd(out));
    return out;
  }
  SseEmitter caughtBehindTheLoop() {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(new Runnable() {
      @Override public void run() {
        try { while (true) { send(out, queue.take()); } } catch (InterruptedException e) { System.out.println("over"); }
      }
    });
    return out;
  }
}

class Sockets extends TextWebSocketHandler {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    pool.execute(new Runnable() {
      @Override public void run() {
        while (true) {
          try { Thread.sleep(3000); session.sendMessage(new TextMessage("tick")); } catch (Exception e) { e.printStackTrace(); }
        }
      }
    });
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("closed");
  }
}

class Channels extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  @Override public void channelActive(ChannelHandlerContext ctx) {
    pool.execute(() -> pump(ctx));
  }
  private void pump(ChannelHandlerContext ctx) {
    while (true) {
      try { Thread.sleep(3000); ctx.writeAndFlush("tick"); } catch (InterruptedException e) { System.out.println("woken"); }
    }
  }
}
