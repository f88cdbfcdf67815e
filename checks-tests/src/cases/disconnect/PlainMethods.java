// Methods that no framework calls, with a channel, session or exchange as parameter.
// with: NETTY, SPRING, SPRING_WEBFLUX, REACTOR, UNDERTOW, VERTX4
package news;

import io.netty.channel.*;
import io.undertow.server.HttpServerExchange;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.reactive.socket.WebSocketSession;

abstract class PlainMethods {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private final Queue<String> queue = new ConcurrentLinkedQueue<>();
  private final Map<String, Channel> channels = new ConcurrentHashMap<>();
  private final Set<Channel> all = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private Channel last;
  private Channel current;
  private Vertx vertx;
  abstract String next();
  abstract void tell(Collection<String> peers) throws IOException;
  abstract void follow(WebSocketSession session);
  private void drain() { while (!queue.isEmpty()) { log(queue.poll()); } }
  private void log(String line) { System.out.println(line); }

  void onClose(Channel channel) { // SILENT
    channels.remove(channel.id().asLongText());
    pool.submit(() -> { tell(channels.keySet()); return 1; });
  }
  void flushesForAll(Channel channel) { // SILENT
    if (scheduled.compareAndSet(false, true)) { channel.parent().eventLoop().execute(this::repeat); }
  }
  private void repeat() { while (true) { queue.poll(); } }
  void asksTheChannelForItsLoopOnly(Channel channel) { // SILENT
    channel.eventLoop().scheduleAtFixedRate(this::drain, 1, 2, TimeUnit.SECONDS);
  }
  void broadcasts(Channel channel) { // SILENT
    all.add(channel);
    timer.scheduleAtFixedRate(() -> { for (Channel each : all) { each.write(3); } }, 4, 5, TimeUnit.SECONDS);
  }
  void anotherChannel(Channel channel) { // SILENT
    channels.put("b", channel);
    timer.scheduleAtFixedRate(() -> last.write(6), 7, 8, TimeUnit.SECONDS);
  }
  void deletesItsFiles(HttpServerExchange exchange, File upload) { // SILENT
    exchange.getConnection().getWorker().execute(() -> { while (upload.exists()) { upload.delete(); } });
  }
  void names(WebSocketSession session) { // SILENT
    timer.scheduleAtFixedRate(() -> log("seen: " + session.getId()), 9, 10, TimeUnit.SECONDS);
  }
  void wiring(ServerWebSocket socket) { // SILENT
    vertx.setPeriodic(511, id -> drain());
  }
  void forEach(List<WebSocketSession> sessions) { // SILENT
    sessions.forEach(session -> timer.scheduleAtFixedRate(this::drain, 11, 12, TimeUnit.SECONDS));
  }

  void writes(Channel channel) {
    timer.scheduleAtFixedRate(() -> channel.writeAndFlush(15), 16, 17, TimeUnit.SECONDS); // FINDING: `writes` runs for one client
  }
  void pings(ServerWebSocket socket) {
    vertx.setPeriodic(514, id -> socket.writeTextMessage("c")); // FINDING: `pings` runs for one client
  }
  void handsOver(WebSocketSession session) {
    pool.submit(() -> { while (true) { follow(session); } }); // FINDING: `handsOver` runs for one client
  }
  void answers(HttpServerExchange exchange) {
    pool.submit(() -> { while (true) { exchange.getOutputStream().write(next().getBytes()); } }); // FINDING: `answers` runs for one client
  }
  void inAVariable(Channel channel) {
    Runnable turn = () -> channel.writeAndFlush("e");
    timer.scheduleAtFixedRate(turn, 20, 21, TimeUnit.SECONDS); // FINDING: `inAVariable` runs for one client
  }
  void inAnObject(Channel channel) {
    Pump pump = new Pump(channel);
    timer.scheduleAtFixedRate(pump, 22, 23, TimeUnit.SECONDS); // FINDING: `inAnObject` runs for one client
  }
  class Pump implements Runnable {
    private final Channel channel;
    Pump(Channel channel) { this.channel = channel; }
    @Override public void run() { channel.writeAndFlush("g"); }
  }
  void inAField(Channel channel) {
    current = channel;
    timer.scheduleAtFixedRate(() -> current.writeAndFlush("h"), 24, 25, TimeUnit.SECONDS); // FINDING: `inAField` runs for one client
  }
  void throughAHelper(Channel channel) { start(channel); }
  private void start(Channel each) {
    timer.scheduleAtFixedRate(() -> each.writeAndFlush("i"), 26, 27, TimeUnit.SECONDS); // FINDING: runs for one client
  }
  void eachOfAll(List<ServerWebSocket> sockets) {
    sockets.forEach(socket -> vertx.setPeriodic(515, id -> socket.writeTextMessage("j"))); // FINDING: lambda handed to
  }
  void callback(ServerWebSocket socket) {
    socket.textMessageHandler(text -> vertx.setPeriodic(516, id -> drain())); // FINDING: lambda handed to `WebSocketBase.textMessageHandler`
  }
  void inAFieldThatTheTaskNames(Channel channel) {
    current = channel;
    timer.scheduleAtFixedRate(this::turn, 28, 29, TimeUnit.SECONDS); // KNOWN GAP: what the methods of a task do with a field is not looked at.
  }
  private void turn() { current.writeAndFlush("k"); }
}
