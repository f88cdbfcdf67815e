package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.feed;
import static dev.unhang.testing.Framework.NETTY;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** What a handler of messages gives a pool: short tasks, and some that last. */
final class DisconnectConnShortTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(NETTY);

  @Test
  void loopsWithACount() {
    checks.silentOn(
        task(
            """
            for (int i = 0; i < 3; i++) {
              ctx.write(i);
            }
            for (String name : names) {
              ctx.write(name);
            }
            """));
  }

  @Test
  void compareAndSetUntilItFits() {
    checks.silentOn(
        task(
            """
            int seen;
            do {
              seen = count.get();
            } while (!count.compareAndSet(seen, seen + 4));
            """));
  }

  @Test
  void queueThatIsEmptied() {
    checks.silentOn(
        task(
            """
            String name;
            while ((name = names.poll()) != null) {
              ctx.write(name);
            }
            while (!names.isEmpty()) {
              ctx.write(names.remove());
            }
            """));
  }

  @Test
  void iterator() {
    checks.silentOn(
        task(
            """
            Iterator<String> all = names.iterator();
            while (all.hasNext()) {
              ctx.write(all.next());
            }
            """));
  }

  @Test
  void fileToItsEnd() {
    checks.reports(
        lasting(
            """
            try (java.io.InputStream in = new java.io.FileInputStream("news")) {
              byte[] bytes = new byte[5];
              int length;
              while ((length = in.read(bytes)) > 0) {
                ctx.write(length);
              }
            } catch (java.io.IOException e) {
              ctx.close();
            }
            """));
  }

  @Test
  void shortSleep() {
    checks.silentOn(
        task(
            """
            try {
              Thread.sleep(6);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            ctx.write(names);
            """));
  }

  @Test
  void aFewTries() {
    checks.reports(
        lasting(
            """
            for (int i = 0; i < 3; i++) {
              try {
                Thread.sleep(7);
                ctx.write(names);
                return;
              } catch (InterruptedException e) {
                System.out.println(e);
              }
            }
            """));
  }

  /* XXX: a wait with a limit counts as short here, however long it is. */
  @Test
  void knownGapLongSleep() {
    checks.silentOn(
        task(
            """
            try {
              TimeUnit.HOURS.sleep(8);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            ctx.write(names);
            """));
  }

  @Test
  void waitForTheOwnWrite() {
    checks.silentOn(
        task(
            """
            try {
              ctx.writeAndFlush(names).sync();
            } catch (InterruptedException e) {
              ctx.close();
            }
            """));
  }

  @Test
  void requestForTheAnswer() {
    checks.silentOn(
        task(
            """
            try {
              java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
              ctx.write(
                  client.send(
                      java.net.http.HttpRequest.newBuilder(java.net.URI.create("/10")).build(),
                      java.net.http.HttpResponse.BodyHandlers.ofString()));
            } catch (java.io.IOException | InterruptedException e) {
              ctx.close();
            }
            """));
  }

  @Test
  void loopWithoutEnd() {
    checks.reports(
        lasting(
            """
            for (; ; ) {
              ctx.write(names.size());
            }
            """));
  }

  @Test
  void loopThatWaits() {
    checks.reports(
        lasting(
            """
            while (true) {
              try {
                ctx.write(lines.take());
              } catch (InterruptedException e) {
                return;
              }
            }
            """));
  }

  @Test
  void waitWithoutLimit() {
    checks.reports(
        lasting(
            """
            try {
              new CountDownLatch(9).await();
            } catch (InterruptedException e) {
              ctx.close();
            }
            """));
  }

  private static String lasting(String statements) {
    return task(statements)
        .replace(
            "    pool.execute(",
            "    // BUG: Diagnostic contains: task started here\n    pool.execute(");
  }

  private static String task(String statements) {
    return feed(
        """
        private final ExecutorService pool = Executors.newCachedThreadPool();
        private final Queue<String> names = new ConcurrentLinkedQueue<>();
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
          pool.execute(
              () -> {
        """
            + statements.indent(8)
            + """
                  });
            }

            @Override
            public void channelInactive(ChannelHandlerContext ctx) {
              System.out.println("gone " + lines + count);
            }
            """);
  }
}
