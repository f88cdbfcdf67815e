// Helpers that close what they are given, whatever its type: the call is what closes.
// with: NETTY
// needs: 21
package news;

import io.netty.channel.*;
import java.io.StringReader;
import java.util.concurrent.*;

class HelperThatCloses {
  static void quietly(AutoCloseable closed) {
    try { closed.close(); } catch (Exception e) { System.out.println(e); }
  }
  static void atTheEnd(AutoCloseable closed) throws Exception {
    try (closed) { System.out.println("end"); }
  }
  static void through(String name, AutoCloseable closed) { quietly(closed); }
  static void ending(ExecutorService closed) { closed.close(); } // FINDING: `closed.close()` waits for every task, and this code runs on a Netty event loop
  static void knows(AutoCloseable closed) throws Exception {
    if (closed instanceof ExecutorService executor) { executor.shutdown(); } else { closed.close(); }
  }
  static void later(AutoCloseable closed) { new Thread(() -> quietly(closed)).start(); }

  static void around(AutoCloseable given) throws Exception {
    try (var other = new StringReader("other")) { System.out.println(given + "" + other); }
  }
  static void again(AutoCloseable given, int times) { if (times > 0) { again(given, times - 1); } }
  static void all(Object... given) { System.out.println(given.length); }
  static void asOneOfMany(AutoCloseable given) { all("given", given); }

  class Handler extends ChannelInboundHandlerAdapter {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    @Override public void channelInactive(ChannelHandlerContext ctx) { quietly(pool); } // FINDING: `quietly` calls `close()` on `pool`, which waits for every task, and this code runs on a Netty event loop
    @Override public void channelActive(ChannelHandlerContext ctx) throws Exception { atTheEnd(pool); } // FINDING: `atTheEnd` calls `close()` ... because the code that would have to move throws an exception
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      through("read", pool); // FINDING: `through` calls `close()`
      Closers.quietly(pool); // FINDING: `quietly` calls `close()`
    }
    @Override public void handlerAdded(ChannelHandlerContext ctx) { ending(pool); }
    @Override public void handlerRemoved(ChannelHandlerContext ctx) throws Exception { // SILENT
      knows(pool);
      later(pool);
      quietly(new StringReader("removed"));
      around(pool);
      again(pool, 2);
      asOneOfMany(pool);
    }
    @Override public void channelRegistered(ChannelHandlerContext ctx) { // SILENT
      new Thread(() -> quietly(pool)).start();
    }
  }
  void fromItsOwnTask(ExecutorService pool) {
    pool.execute(() -> quietly(pool)); // FINDING: `quietly` calls `close()` on `pool`, which waits for every task of the executor from a thread of that executor
    pool.execute(() -> ending(pool)); // FINDING: `ending` calls `close()` on `pool`, which waits ... for itself
    CompletableFuture.runAsync(() -> System.out.println("7"), pool).whenComplete((nothing, failure) -> quietly(pool)); // FINDING: waits for itself
  }
  void plainCode(ExecutorService pool, ExecutorService other) { // SILENT
    other.execute(() -> quietly(pool));
    quietly(pool);
  }
}
// file: Closers.java
class Closers {
  static void quietly(AutoCloseable closed) {
    try { closed.close(); } catch (Exception e) { System.out.println(e); }
  }
}
