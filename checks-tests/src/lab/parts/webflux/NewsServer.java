package news;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Serves the controllers of a configuration. */
final class NewsServer {
  private NewsServer() {}

  static void serve(Class<?> configuration) {
    AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(configuration);
    DisposableServer server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(
                new ReactorHttpHandlerAdapter(
                    WebHttpHandlerBuilder.applicationContext(context).build()))
            .bindNow();
    System.out.println("port " + server.port());
    server.onDispose().block();
  }
}
