package dev.unhang.lab;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Prints where BlockHound, which knows nothing of the pack, sees a server wait. */
final class Witness {
  static final String SAW = "BlockHound saw ";

  private static final Set<String> WAITS = Set.of("park", "wait", "wait0", "sleep0", "sleepNanos0");
  private static final int PAUSE_MILLIS = 20;
  private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

  private Witness() {}

  static void start() throws ReflectiveOperationException {
    Object builder =
        Class.forName("reactor.blockhound.BlockHound").getMethod("builder").invoke(null);
    Class<?> type = builder.getClass();
    Method integrations =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("loadIntegrations"))
            .findFirst()
            .orElseThrow();
    Class<?> integration = integrations.getParameterTypes()[0].getComponentType();
    integrations.invoke(builder, Array.newInstance(integration, 0));
    Consumer<Object> callback = Witness::see;
    type.getMethod("blockingMethodCallback", Consumer.class).invoke(builder, callback);
    type.getMethod("install").invoke(builder);
    Agency.start("witness", Witness::print);
  }

  /* It must not print, which may wait as well. */
  private static void see(Object blocking) {
    String method = blocking.toString().replaceFirst(".*[.#]", "");
    if (WAITS.contains(method)) {
      StackWalker.getInstance()
          .forEach(
              frame -> {
                if (frame.getClassName().startsWith("news.")) {
                  SEEN.add(frame.toStackTraceElement().toString());
                }
              });
    }
  }

  private static void print() {
    try {
      while (true) {
        for (String frame = SEEN.poll(); frame != null; frame = SEEN.poll()) {
          System.out.println(SAW + frame);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
