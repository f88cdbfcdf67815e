// The way from a stop to the hook that runs it: variables, helpers, tasks and other methods.
// with: NETTY, SPRING, SPRING_MVC
package news;

import io.netty.channel.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class StopInAVariable {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private static void pump() { while (true) { System.out.println("news"); } }

  SseEmitter inALocalVariable() {
    SseEmitter out = new SseEmitter(1L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop = () -> task.cancel(true);
    out.onTimeout(stop); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter thatIsAssigned() {
    SseEmitter out = new SseEmitter(2L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop;
    stop = () -> task.cancel(true);
    out.onTimeout(stop); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter oneOfTwo(boolean on) {
    SseEmitter out = new SseEmitter(3L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop = () -> task.cancel(true);
    out.onTimeout(on ? stop : () -> System.out.println("late")); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter thatTheHookCalls() {
    SseEmitter out = new SseEmitter(4L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop = () -> task.cancel(true);
    out.onTimeout(() -> stop.run()); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter inAnArray() { // SILENT
    SseEmitter out = new SseEmitter(5L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable[] stops = new Runnable[1];
    stops[0] = () -> task.cancel(true);
    out.onTimeout(() -> System.out.println(stops[0]));
    return out;
  }
  SseEmitter inATaskOfTheHook() {
    SseEmitter out = new SseEmitter(6L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    out.onTimeout(() -> pool.execute(() -> task.cancel(true))); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter calledWhereItIsMade() {
    SseEmitter out = new SseEmitter(9L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    out.onTimeout(() -> ((Runnable) () -> task.cancel(true)).run()); // FINDING: `onTimeout` does not run when
    return out;
  }
  private Runnable kept;
  SseEmitter thatAFieldTakesOver() {
    SseEmitter out = new SseEmitter(10L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop = () -> task.cancel(true);
    kept = stop;
    out.onTimeout(() -> kept.run()); // FINDING: `onTimeout` does not run when
    return out;
  }
  SseEmitter anObjectWithTwoConstructors() {
    SseEmitter out = new SseEmitter(11L);
    new Client().start(out);
    return out;
  }
  class Client {
    private Future<?> task;
    void start(SseEmitter out) {
      task = pool.submit(StopInAVariable::pump);
      out.onTimeout(new Ender(this)); // FINDING: `onTimeout` does not run when
    }
    void stop() { task.cancel(true); }
  }
  static class Ender implements Runnable {
    private final Client client;
    private final String reason;
    Ender(Client client) { this(client, "gone"); }
    Ender(Client client, String reason) { this.client = client; this.reason = reason; }
    @Override public void run() {
      System.out.println(reason);
      client.stop();
    }
  }
  SseEmitter calledWhereItIsMadeInTime() { // SILENT
    SseEmitter out = new SseEmitter(13L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    out.onCompletion(() -> ((Runnable) () -> task.cancel(true)).run());
    return out;
  }
  private Runnable latest;
  SseEmitter thatAFieldTakesOverInTime() { // SILENT
    SseEmitter out = new SseEmitter(14L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Runnable stop = () -> task.cancel(true);
    latest = stop;
    out.onCompletion(() -> latest.run());
    return out;
  }
  SseEmitter inAHelper() {
    SseEmitter out = new SseEmitter(7L);
    Future<?> task = pool.submit(StopInAVariable::pump);
    Late.run(out, () -> task.cancel(true));
    return out;
  }

  static class Limited extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    @Override public void channelActive(ChannelHandlerContext ctx) {
      Future<?> task = pool.submit(StopInAVariable::pump);
      ctx.executor().schedule(() -> task.cancel(true), 8, TimeUnit.SECONDS);
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { System.out.println("gone"); }
  }
  static class InAMethodThatTheHookCalls extends ChannelInboundHandlerAdapter { // SILENT
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private Future<?> task;
    @Override public void channelActive(ChannelHandlerContext ctx) { task = pool.submit(StopInAVariable::pump); }
    @Override public void userEventTriggered(ChannelHandlerContext ctx, Object event) { task.cancel(true); }
    @Override public void channelInactive(ChannelHandlerContext ctx) { userEventTriggered(ctx, "gone"); }
  }
}

final class Late {
  static void run(SseEmitter out, Runnable stop) { out.onTimeout(stop); } // FINDING: `onTimeout` does not run when
}
