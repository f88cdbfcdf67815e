package dev.unhang.lab;

import java.io.IOException;
import java.util.Arrays;

/** Runs a server that ends when its starter does, however that ends. */
public final class Launcher {
  /** Whether BlockHound looks at the server. */
  static final String WITNESS = "unhang.witness";

  private Launcher() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Thread watch = new Thread(Launcher::endWithTheStarter, "launcher");
    watch.setDaemon(true);
    watch.start();
    if (Boolean.getBoolean(WITNESS)) {
      Witness.start();
    }
    java.lang.reflect.Method main =
        Class.forName(args[0]).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void endWithTheStarter() {
    try {
      while (System.in.read() >= 0) {
        /* Nobody writes. */
      }
    } catch (IOException e) {
      /* Nobody is there. */
    }
    Runtime.getRuntime().halt(0);
  }
}
