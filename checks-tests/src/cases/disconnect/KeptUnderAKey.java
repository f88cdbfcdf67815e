// Handles among what a framework keeps for its client, which the hook of another class takes from there.
// with: NETTY, SPRING_WEBSOCKET
package news;

import io.netty.channel.*;
import io.netty.util.AttributeKey;
import java.util.concurrent.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.*;

final class Keys {
  static final AttributeKey<Future<?>> TAKEN = AttributeKey.valueOf("a");
  static final AttributeKey<Future<?>> TAKEN_BY_A_HELPER = AttributeKey.valueOf("b");
  static final AttributeKey<Future<?>> FORGOTTEN = AttributeKey.valueOf("c");
  static final AttributeKey<Future<?>> STOPPED_BY_A_MESSAGE = AttributeKey.valueOf("d");
  static final AttributeKey<Subscription> SUBSCRIPTION = AttributeKey.valueOf("e");
  static final AttributeKey<Lonely> LOST = AttributeKey.valueOf("f");
  static final ExecutorService POOL = Executors.newCachedThreadPool();
  static void pump() { while (true) { System.out.println("news"); } }
}

class Taken extends SimpleChannelInboundHandler<String> { // SILENT
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    ctx.channel().attr(Keys.TAKEN).set(Keys.POOL.submit(Keys::pump));
  }
}
class TakenByAHelper extends SimpleChannelInboundHandler<String> { // SILENT
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    Future<?> old = ctx.channel().attr(Keys.TAKEN_BY_A_HELPER).getAndSet(Keys.POOL.submit(Keys::pump));
    if (old != null) { old.cancel(true); }
  }
}
class OfAnObject extends SimpleChannelInboundHandler<String> { // SILENT
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    Subscription old = ctx.channel().attr(Keys.SUBSCRIPTION).getAndSet(Subscription.start(ctx.channel()));
    if (old != null) { old.cancel(); }
  }
}
class Forgotten extends SimpleChannelInboundHandler<String> {
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    ctx.channel().attr(Keys.FORGOTTEN).set(Keys.POOL.submit(Keys::pump)); // FINDING: Nothing stops the task
  }
}
class StoppedByAMessage extends SimpleChannelInboundHandler<String> {
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    ctx.channel().attr(Keys.STOPPED_BY_A_MESSAGE).set(Keys.POOL.submit(Keys::pump)); // FINDING: Nothing stops the task
  }
}
class Lost extends SimpleChannelInboundHandler<String> {
  @Override protected void channelRead0(ChannelHandlerContext ctx, String message) {
    ctx.channel().attr(Keys.LOST).set(Lonely.start(ctx.channel()));
  }
}

class JobOfASession extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("job", Keys.POOL.submit(Keys::pump));
  }
}
class JobThatADecoratorForgets extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("forgotten", Keys.POOL.submit(Keys::pump)); // FINDING: Nothing stops the task
  }
}
class JobOfTheSameNameAsAnotherOnes extends TextWebSocketHandler {
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("own", Keys.POOL.submit(Keys::pump)); // FINDING: Nothing stops the task
  }
}
class AnotherJob extends TextWebSocketHandler { // SILENT
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("own", Keys.POOL.submit(Keys::pump));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    if (session.getAttributes().remove("own") instanceof Future<?> job) { job.cancel(true); }
  }
}

// file: Subscription.java
final class Subscription {
  private final Future<?> feed;
  private Subscription(Future<?> feed) { this.feed = feed; }
  static Subscription start(Channel channel) {
    Future<?> task = Keys.POOL.submit(() -> { while (true) { channel.writeAndFlush("news"); } });
    return new Subscription(task);
  }
  void cancel() { feed.cancel(true); }
}

// file: Lonely.java
final class Lonely {
  private final Future<?> feed;
  private Lonely(Future<?> feed) { this.feed = feed; }
  static Lonely start(Channel channel) {
    Future<?> task = Keys.POOL.submit(() -> { while (true) { channel.writeAndFlush("more"); } }); // FINDING: No disconnect hook stops the task
    return new Lonely(task);
  }
  void cancel() { feed.cancel(true); }
}

// file: Cleaner.java
class Cleaner extends ChannelDuplexHandler {
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    Future<?> task = ctx.channel().attr(Keys.TAKEN).get();
    if (task != null) { task.cancel(true); }
    ctx.channel().attr(Keys.FORGOTTEN).set(null);
    stop(ctx);
  }
  private void stop(ChannelHandlerContext ctx) {
    Future<?> task = ctx.channel().attr(Keys.TAKEN_BY_A_HELPER).getAndSet(null);
    if (task != null) { task.cancel(true); }
  }
  @Override public void handlerRemoved(ChannelHandlerContext ctx) {
    Subscription subscription = ctx.channel().attr(Keys.SUBSCRIPTION).getAndSet(null);
    if (subscription != null) { subscription.cancel(); }
  }
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    ctx.channel().attr(Keys.STOPPED_BY_A_MESSAGE).get().cancel(true);
    ctx.channel().attr(Keys.LOST).get().cancel();
  }
}

// file: Decorator.java
class Decorator extends WebSocketHandlerDecorator {
  Decorator(WebSocketHandler handler) { super(handler); }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
    super.afterConnectionClosed(session, status);
    if (session.getAttributes().remove("job") instanceof Future<?> job) { job.cancel(true); }
    session.getAttributes().remove("forgotten");
  }
}
