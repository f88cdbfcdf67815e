// What a finding says: what waits, where it runs, why that is bad, the path, what to do.
// with: NETTY, REACTOR, SPRING, SPRING_WEBFLUX, VERTX4
// needs: 21
package news;

import io.netty.channel.*;
import io.vertx.ext.web.Router;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import reactor.core.publisher.Mono;

class Message {
  CompletableFuture<String> namesTheExecutor() {
    try (var editors = Executors.newFixedThreadPool(5)) { // FINDING: editors
      return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
    }
  }

  CompletableFuture<String> namesTheAsynchronousResult() {
    try (var editors = Executors.newFixedThreadPool(5)) { // FINDING: CompletableFuture
      return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
    }
  }

  CompletableFuture<String> namesTheCallThatWaits() {
    try (var editors = Executors.newFixedThreadPool(5)) { // FINDING: close()
      return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
    }
  }

  void namesTheCallThatTheLambdaIsHandedToAndItsLine(Router router) {
    router.get("/news").handler(ctx -> { // HERE: namesTheCallThatTheLambdaIsHandedToAndItsLine
      try (var fetchers = Executors.newFixedThreadPool(3)) { // FINDING: `Route.handler` (@line:namesTheCallThatTheLambdaIsHandedToAndItsLine)
        fetchers.execute(() -> ctx.response().end("done"));
      }
    });
  }

  CompletableFuture<String> saysWhatToDo() {
    try (var editors = Executors.newFixedThreadPool(5)) { // FINDING: shutdown()
      return CompletableFuture.supplyAsync(() -> "Rain until Friday", editors);
    }
  }
}

class NamesTheEventLoop extends ChannelInboundHandlerAdapter {
  @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
    try (var executor = Executors.newFixedThreadPool(2)) { // FINDING: Netty event loop
      executor.submit(() -> ctx.writeAndFlush("rows for " + message));
    }
  }
}

@RestController class NamesTheEndpointOfAReactiveServer {
  @GetMapping("/digest") Mono<String> digest() throws Exception {
    try (var readers = Executors.newFixedThreadPool(2)) { // FINDING: Spring WebFlux event loop
      return Mono.just(readers.submit(() -> "lead story").get());
    }
  }
}
