// What a handler of messages gives a pool: short tasks, and some that last.
// with: NETTY
package news;

import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class ShortTasks {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  abstract class Reader extends ChannelInboundHandlerAdapter {
    @Override public void channelInactive(ChannelHandlerContext ctx) {
      System.out.println("gone " + lines + count);
    }
  }

  class CompareAndSetUntilItFits extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            int seen;
            do { seen = count.get(); } while (!count.compareAndSet(seen, seen + 4));
          });
    }
  }

  class WaitForTheOwnWrite extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            try { ctx.writeAndFlush(names).sync(); } catch (InterruptedException e) { ctx.close(); }
          });
    }
  }

  /* XXX: a wait with a limit counts as short here, however long it is. */
  class LongSleep extends Reader {
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> { // KNOWN GAP: a wait with a limit counts as short here, however long it is.
            try { TimeUnit.HOURS.sleep(8); } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            ctx.write(names);
          });
    }
  }

  class QueueThatIsEmptied extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            String name;
            while ((name = names.poll()) != null) { ctx.write(name); }
            while (!names.isEmpty()) { ctx.write(names.remove()); }
          });
    }
  }

  class IteratorCase extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            Iterator<String> all = names.iterator();
            while (all.hasNext()) { ctx.write(all.next()); }
          });
    }
  }

  class LoopsWithACount extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            for (int i = 0; i < 3; i++) { ctx.write(i); }
            for (String name : names) { ctx.write(name); }
          });
    }
  }

  class ShortSleep extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            try { Thread.sleep(6); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
            ctx.write(names);
          });
    }
  }

  class RequestForTheAnswer extends Reader { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            try {
              java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
              ctx.write(client.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("/10")).build(),
                      java.net.http.HttpResponse.BodyHandlers.ofString()));
            } catch (java.io.IOException | InterruptedException e) { ctx.close(); }
          });
    }
  }
}

class LoopThatWaits extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(() -> { // FINDING: task started here
          while (true) { try { ctx.write(lines.take()); } catch (InterruptedException e) { return; } }
        });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone " + lines + count);
  }
}

class FileToItsEnd extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(() -> { // FINDING: task started here
          try (java.io.InputStream in = new java.io.FileInputStream("news")) {
            byte[] bytes = new byte[5];
            int length;
            while ((length = in.read(bytes)) > 0) { ctx.write(length); }
          } catch (java.io.IOException e) { ctx.close(); }
        });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone " + lines + count);
  }
}

class WaitWithoutLimit extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(() -> { // FINDING: task started here
          try { new CountDownLatch(9).await(); } catch (InterruptedException e) { ctx.close(); }
        });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone " + lines + count);
  }
}

class AFewTries extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(() -> { // FINDING: task started here
          for (int i = 0; i < 3; i++) {
            try {
              TimeUnit.SECONDS.sleep(7);
              ctx.write(names);
              return;
            } catch (InterruptedException e) { System.out.println(e); }
          }
        });
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone " + lines + count);
  }
}

class LoopWithoutEnd extends ChannelInboundHandlerAdapter {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Queue<String> names = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    pool.execute(() -> { for (; ; ) { ctx.write(names.size()); } }); // FINDING: task started here
  }
  @Override public void channelInactive(ChannelHandlerContext ctx) {
    System.out.println("gone " + lines + count);
  }
}
