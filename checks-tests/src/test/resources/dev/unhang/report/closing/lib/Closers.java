package lib;

import java.util.concurrent.ExecutorService;

public class Closers {
  public static void quietly(AutoCloseable closed) {
    try {
      closed.close();
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  public static void through(String name, AutoCloseable closed) {
    quietly(closed);
  }

  public static void ending(ExecutorService closed) {
    closed.close();
  }

  public static void knows(AutoCloseable closed) throws Exception {
    if (closed instanceof ExecutorService executor) {
      executor.shutdown();
    } else {
      closed.close();
    }
  }

  public static void later(AutoCloseable closed) {
    new Thread(() -> quietly(closed)).start();
  }

  public static void nothing(AutoCloseable closed) {}
}
