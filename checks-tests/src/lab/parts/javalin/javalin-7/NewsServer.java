package news;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves on four threads. */
final class NewsServer {
  private NewsServer() {}

  static void serve(Consumer<RoutesConfig> routes) {
    Javalin app =
        Javalin.create(
                config -> {
                  config.jetty.threadPool = new QueuedThreadPool(4, 4);
                  config.routes.get("/health", context -> context.result("ok"));
                  routes.accept(config.routes);
                })
            .start("127.0.0.1", 0);
    System.out.println("port " + app.port());
  }
}
