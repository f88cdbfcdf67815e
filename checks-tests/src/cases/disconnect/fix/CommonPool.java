// A thread of a `ForkJoinPool` keeps an interrupt for the next task, so a task that has to be interrupted leaves the common pool.
// with: NETTY, REACTOR, SPRING, SPRING_MVC
// needs: 21
package news;

import io.netty.channel.*;
import java.io.IOException;
import java.util.concurrent.*;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

abstract class CommonPool {
  interface Model { void answer(String question, Consumer<String> lines); }

  private final Model model;

  CommonPool(Model model) {
    this.model = model;
  }

  abstract void follow(SseEmitter out) throws InterruptedException;

  private void send(SseEmitter out, String text) {
    try { out.send(text); } catch (IOException | IllegalStateException e) { System.out.println(e); }
  }

  private void answer(String question, SseEmitter out) {
    try {
      send(out, "thinking");
      model.answer(question, line -> send(out, line));
      out.complete();
    } catch (RuntimeException e) {
      out.completeWithError(e);
    }
  }

  SseEmitter emptyQuestion(String question) {
    SseEmitter out = new SseEmitter(180_000L);
    if (question.isEmpty()) {
      CompletableFuture.runAsync(() -> {
        send(out, "what?");
        out.complete();
      });
      return out;
    }
    CompletableFuture.runAsync(() -> answer(question, out));
    return out;
  }

  SseEmitter block(String question) {
    SseEmitter out = new SseEmitter(1L);
    out.onTimeout(out::complete);
    CompletableFuture.runAsync(() -> {
      // all of them
      model.answer(question, line -> send(out, line));
      out.complete();
    });
    return out;
  }

  SseEmitter submitted(String question) {
    SseEmitter out = new SseEmitter(2L);
    ForkJoinPool.commonPool().submit(() -> answer(question, out));
    return out;
  }

  SseEmitter executed(String question) {
    SseEmitter out = new SseEmitter(3L);
    ForkJoinPool.commonPool().execute(() -> answer(question, out));
    return out;
  }

  Flux<String> flux(String question) {
    return Flux.create(out -> CompletableFuture.runAsync(() -> {
      model.answer(question, out::next);
      out.complete();
    }));
  }

  /* Somebody has chosen how many threads there are. */
  SseEmitter executedByAPoolOfOnesOwn(String question, ForkJoinPool forks) {
    SseEmitter out = new SseEmitter(4L);
    forks.execute(() -> answer(question, out)); // NO PATCH: the threads of this pool keep an interrupt for the next task
    return out;
  }

  SseEmitter submittedToAPoolOfOnesOwn(String question, ForkJoinPool forks) {
    SseEmitter out = new SseEmitter(5L);
    forks.submit(() -> answer(question, out)); // NO PATCH: cancelling a `ForkJoinTask` does not interrupt the work
    return out;
  }

  SseEmitter futureOfAPoolOfOnesOwn(String question, ForkJoinPool forks) {
    SseEmitter out = new SseEmitter(6L);
    CompletableFuture.runAsync(() -> answer(question, out), forks); // NO PATCH: cancelling a `CompletableFuture` does not interrupt the work
    return out;
  }

  SseEmitter value() {
    SseEmitter out = new SseEmitter(7L);
    ForkJoinPool.commonPool().submit(() -> { follow(out); return 1; }); // NO PATCH: cancelling a `ForkJoinTask` does not interrupt the work
    return out;
  }

  static class InAField extends ChannelInboundHandlerAdapter {
    @Override public void channelActive(ChannelHandlerContext ctx) {
      CompletableFuture.runAsync(() -> { while (true) { ctx.write("32"); } });
    }
    @Override public void channelInactive(ChannelHandlerContext ctx) { ctx.fireChannelInactive(); }
  }
}
