// A handle that calls take, give on or show, and what of it a hook comes by.
// with: NETTY, SPRING, SPRING_MVC, VERTX5
package news;

import io.netty.channel.*;
import io.netty.util.collection.*;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.lang.ref.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class HandleInACall {

  class ObjectOfALibrary extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 1, 1, TimeUnit.DAYS);
      Object guard = new WeakReference<>(ticks);
      System.out.println("guarded" + guard.hashCode());
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  class SubclassOfALibrary extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 2, 1, TimeUnit.DAYS);
      Object guard = new WeakReference<Future<?>>(ticks) {};
      System.out.println("guarded" + guard.hashCode());
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }

  record Entry(Future<?> ticks) {
    Entry(String name, Future<?> ticks) { this(ticks); }
  }
  class RecordWithAnotherConstructor extends ChannelInboundHandlerAdapter {
    private Entry entry;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 3, 1, TimeUnit.DAYS);
      entry = new Entry("ticks", ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(entry); } // FINDING: does not stop the periodic task
  }
  record Plain(Future<?> ticks) {}
  class RecordThatIsPrinted extends ChannelInboundHandlerAdapter {
    private Plain plain;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      plain = new Plain(ctx.executor().scheduleAtFixedRate(ctx::flush, 16, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(plain); } // FINDING: does not stop the periodic task
  }
  class OptionalThatIsPrinted extends ChannelInboundHandlerAdapter {
    private Optional<Future<?>> own;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own = Optional.of(ctx.executor().scheduleAtFixedRate(ctx::flush, 17, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println(own); } // FINDING: does not stop the periodic task
  }
  class ReferenceToAnotherFile extends ChannelInboundHandlerAdapter { // SILENT
    private final List<Future<?>> own = new ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.add(ctx.executor().scheduleAtFixedRate(ctx::flush, 18, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.forEach(Stops::stop); }
  }

  static final String KEY = "ticks";
  interface Registry {
    Map<String, Object> of(String client);
    void forget(Object key);
    void count(int number);
  }
  private Registry seen;
  class ConstantKey extends ChannelInboundHandlerAdapter { // SILENT
    private Registry registry;
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> ticks = ctx.executor().scheduleAtFixedRate(ctx::flush, 4, 1, TimeUnit.DAYS);
      Map<String, Object> all = registry.of(ctx.name());
      all.put(KEY, ticks);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      ((Future<?>) registry.of(ctx.name()).remove(KEY)).cancel(true);
    }
  }

  SseEmitter taskThatIsTheHandle(Executor pool) {
    SseEmitter out = new SseEmitter(1L);
    FutureTask<?> job = new FutureTask<>(() -> { while (true) { System.out.println(out); } }, null);
    pool.execute(job); // FINDING: Nothing stops the task started here
    return out;
  }

  class MapOfObjects extends ChannelInboundHandlerAdapter {
    private final Map<String, Object> own = new HashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put("ticks", ctx.executor().scheduleAtFixedRate(ctx::flush, 5, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.clear(); } // FINDING: does not stop the periodic task
  }
  class MapOfALibrary extends ChannelInboundHandlerAdapter {
    private final IntObjectMap<Future<?>> own = new IntObjectHashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put(6, ctx.executor().scheduleAtFixedRate(ctx::flush, 6, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.clear(); } // FINDING: does not stop the periodic task
  }
  /* What a library does with an object that it knows nothing of, it may as well stop. */
  class ObjectsOfALibrary extends ChannelInboundHandlerAdapter { // SILENT
    private final IntObjectMap<Object> own = new IntObjectHashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put(7, ctx.executor().scheduleAtFixedRate(ctx::flush, 7, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { own.clear(); }
  }
  class SizeThatIsTold extends ChannelInboundHandlerAdapter {
    private final List<Future<?>> own = new ArrayList<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.add(ctx.executor().scheduleAtFixedRate(ctx::flush, 8, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { seen.count(own.size()); } // FINDING: does not stop the periodic task
  }
  class KeysThatAreTold extends ChannelInboundHandlerAdapter {
    private final Map<List<String>, Future<?>> own = new HashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put(List.of("news"), ctx.executor().scheduleAtFixedRate(ctx::flush, 9, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      own.keySet().forEach(topics -> seen.forget(topics));
    }
  }
  class NumbersThatAreTold extends ChannelInboundHandlerAdapter {
    private final Map<Integer, Future<?>> own = new HashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put(10, ctx.executor().scheduleAtFixedRate(ctx::flush, 10, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      own.keySet().forEach(id -> seen.forget(id));
    }
  }
  class PrimitivesThatAreTold extends ChannelInboundHandlerAdapter {
    private final Map<Integer, Future<?>> own = new HashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      own.put(11, ctx.executor().scheduleAtFixedRate(ctx::flush, 11, 1, TimeUnit.DAYS));
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { // FINDING: does not stop the periodic task
      own.keySet().stream().mapToInt(Integer::intValue).forEach(id -> seen.count(id));
    }
  }

  static class Session {
    private final Future<?> ticks;
    Session(Future<?> ticks) { this.ticks = ticks; }
    void stop() { ticks.cancel(true); }
  }
  class ListsOfObjects extends ChannelInboundHandlerAdapter { // SILENT
    private final Map<String, List<Session>> own = new HashMap<>();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Session session = new Session(ctx.executor().scheduleAtFixedRate(ctx::flush, 12, 1, TimeUnit.DAYS));
      own.computeIfAbsent(ctx.name(), name -> new ArrayList<>()).add(session);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      own.values().forEach(sessions -> sessions.forEach(Session::stop));
    }
  }

  void numberInAHolder(HttpServer server, Vertx vertx) { // SILENT
    server.webSocketHandler(socket -> {
          AtomicLong own = new AtomicLong();
          own.set(vertx.setPeriodic(113, id -> socket.writeTextMessage("tick")));
          socket.closeHandler(closed -> vertx.cancelTimer(own.get()));
        });
  }
  void boxedNumbers(HttpServer server, Vertx vertx) {
    server.webSocketHandler(socket -> {
          Set<Long> own = new HashSet<>();
          own.add(vertx.setPeriodic(114, id -> socket.writeTextMessage("tick")));
          socket.closeHandler(closed -> own.forEach(id -> vertx.cancelTimer(id)));
        });
    server.webSocketHandler(socket -> {
          AtomicLong own = new AtomicLong();
          own.set(vertx.setPeriodic(115, id -> socket.writeTextMessage("tick")));
          socket.closeHandler(closed -> own.set(0)); // FINDING: does not stop the periodic task
        });
  }
}

// file: Stops.java
final class Stops {
  static void stop(Future<?> ticks) { ticks.cancel(true); }
}
