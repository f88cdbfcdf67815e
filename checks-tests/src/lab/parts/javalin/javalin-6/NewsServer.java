package news;

import io.javalin.Javalin;
import io.javalin.router.JavalinDefaultRouting;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves on four threads. */
final class NewsServer {
  private NewsServer() {}

  static void serve(Consumer<JavalinDefaultRouting> routes) {
    Javalin app =
        Javalin.create(
                config -> {
                  config.jetty.threadPool = new QueuedThreadPool(4, 4);
                  config.router.mount(routes);
                })
            .get("/health", context -> context.result("ok"))
            .start("127.0.0.1", 0);
    System.out.println("port " + app.port());
  }
}
