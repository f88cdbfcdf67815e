package news;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Serves a controller. */
@Configuration
@EnableWebFlux
class NewsServer {
  static void serve(Object controller) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(NewsServer.class);
    context.getBeanFactory().registerSingleton("news", controller);
    context.refresh();
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
