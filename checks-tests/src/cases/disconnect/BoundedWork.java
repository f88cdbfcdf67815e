// Work that notices by itself that the client has gone, or that ends soon: where the line is.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET, REACTOR, NETTY, RXJAVA3, JAX_RS
package news;

import io.netty.channel.*;
import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.disposables.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.*;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import reactor.core.publisher.*;

class BoundedWork {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
  private Repo repo;

  interface Repo { List<String> all(); String head(); String body(String head); }

  /* Asks, after one call of unknown length. */
  Flux<String> fileThenALoopThatAsks(Path file) { // SILENT
    return Flux.create(
        sink -> pool.execute(() -> {
              try (BufferedReader reader = Files.newBufferedReader(file)) {
                copy(reader, sink);
              } catch (IOException e) { sink.error(e); }
            }));
  }
  private void copy(BufferedReader reader, FluxSink<String> sink) throws IOException {
    String line;
    while (!sink.isCancelled() && (line = reader.readLine()) != null) { sink.next(line); }
  }
  Flux<String> fileAndALoopThatDoesNotAsk(Path file) {
    return Flux.create(
        sink -> pool.execute(() -> { // FINDING: Nothing stops the task started here
              try (BufferedReader reader = Files.newBufferedReader(file)) {
                String line;
                while ((line = reader.readLine()) != null) { sink.next(line); }
              } catch (IOException e) { sink.error(e); }
            }));
  }

  /* A failed send ends a task that sends in pieces. */
  SseEmitter callInTheLoop() { // SILENT
    SseEmitter out = new SseEmitter(1L);
    pool.execute(() -> {
          try {
            for (String name : repo.all()) { out.send(name); }
            out.complete();
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter callBeforeTheLoop() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    pool.execute(() -> {
          try {
            List<String> names = repo.all();
            for (String name : names) { out.send(name); }
            out.complete();
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter severalSends() { // SILENT
    SseEmitter out = new SseEmitter(3L);
    pool.execute(() -> {
          try {
            String head = repo.head();
            out.send(head);
            out.send(head.length());
            out.complete();
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter sendsOneThingOrAnother(boolean isPlain) { // SILENT
    SseEmitter out = new SseEmitter(30L);
    pool.execute(() -> {
          try {
            while (true) {
              String head = repo.head();
              if (head != null) {
                out.send(head);
              } else if (isPlain) {
                out.send("wait");
              } else {
                out.send(SseEmitter.event().comment("wait"));
              }
              TimeUnit.MILLISECONDS.sleep(400);
            }
          } catch (IOException | InterruptedException e) { out.complete(); }
        });
    return out;
  }
  SseEmitter sendsOneThingByASwitch(int kind) { // SILENT
    SseEmitter out = new SseEmitter(31L);
    pool.execute(() -> {
          try {
            while (true) {
              switch (kind) {
                case 1 -> out.send("one");
                case 2 -> { out.send("two"); }
                default -> out.send("more");
              }
              TimeUnit.MILLISECONDS.sleep(401);
            }
          } catch (IOException | InterruptedException e) { out.complete(); }
        });
    return out;
  }
  SseEmitter sendsInOneCaseOnly(boolean isPlain) {
    SseEmitter out = new SseEmitter(32L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try {
            while (true) {
              if (isPlain) { out.send("plain"); } else { System.out.println("nothing"); }
              TimeUnit.MILLISECONDS.sleep(402);
            }
          } catch (IOException | InterruptedException e) { out.complete(); }
        });
    return out;
  }
  SseEmitter oneAnswer() {
    SseEmitter out = new SseEmitter(4L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try {
            String head = repo.head();
            out.send(head);
            out.complete();
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter severalSendsBeforeTheCall() {
    SseEmitter out = new SseEmitter(5L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try {
            out.send("wait");
            out.send(repo.head());
          } catch (IOException e) { out.completeWithError(e); }
        });
    return out;
  }
  SseEmitter severalSendsThatSwallow() {
    SseEmitter out = new SseEmitter(6L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          String head = repo.head();
          send(out, head);
          send(out, repo.body(head));
        });
    return out;
  }
  private void send(SseEmitter out, String text) {
    try { out.send(text); } catch (IOException e) { System.out.println(e); }
  }

  /* Constant and short. */
  SseEmitter shortSleepAndASend() { // SILENT
    SseEmitter out = new SseEmitter(7L);
    pool.execute(() -> {
          pause();
          send(out, "seven");
          out.complete();
        });
    return out;
  }
  private static void pause() {
    try { Thread.sleep(10); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  SseEmitter fiveSends() { // SILENT
    SseEmitter out = new SseEmitter(8L);
    pool.execute(() -> {
          for (int i = 0; i < 5; i++) {
            send(out, "eight");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter tenSends() { // SILENT
    SseEmitter out = new SseEmitter(28L);
    pool.execute(() -> {
          for (int i = 0; i < 10; i++) {
            send(out, "ten");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter elevenSends() {
    SseEmitter out = new SseEmitter(29L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (int i = 0; i <= 10; i++) {
            send(out, "eleven");
            try { TimeUnit.SECONDS.sleep(1); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter manySends() {
    SseEmitter out = new SseEmitter(9L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (int i = 0; i < 600; i++) {
            send(out, "nine");
            try { Thread.sleep(1_000); } catch (InterruptedException e) { return; }
          }
        });
    return out;
  }
  SseEmitter shortSleepsWithoutAnEnd(List<String> names) {
    SseEmitter out = new SseEmitter(10L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          for (String name : names) {
            send(out, name);
            pause();
          }
        });
    return out;
  }
  SseEmitter longSleep() {
    SseEmitter out = new SseEmitter(11L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try { TimeUnit.MINUTES.sleep(5); } catch (InterruptedException e) { return; }
          send(out, "eleven");
        });
    return out;
  }
  SseEmitter sleepOfALengthThatNobodyKnows(long millis) {
    SseEmitter out = new SseEmitter(12L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try { Thread.sleep(millis); } catch (InterruptedException e) { return; }
          send(out, "twelve");
        });
    return out;
  }

  void lateAnswer(HttpServletRequest request) { // SILENT
    AsyncContext async = request.startAsync();
    HttpServletResponse response = (HttpServletResponse) async.getResponse();
    timer.schedule(() -> {
          try {
            response.sendError(503);
            response.getWriter().println("later");
            OutputStream out = response.getOutputStream();
            out.write(5);
          } catch (IOException e) { System.out.println(e); }
          async.complete();
        }, 1, TimeUnit.SECONDS);
  }
  void lateWork(HttpServletRequest request) {
    AsyncContext async = request.startAsync();
    timer.schedule(() -> { // FINDING: Nothing stops the task started here
          try { async.getResponse().getWriter().print(repo.head()); } catch (IOException e) { async.complete(); }
        }, 2, TimeUnit.SECONDS);
  }

  /* What pauses in each turn asks how things are; what does not may wait for news. */
  SseEmitter asksSendsAndPauses() { // SILENT
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> {
          String state = "";
          while (!state.equals("done")) {
            state = repo.head();
            try { out.send(state); Thread.sleep(6); } catch (IOException e) { break; }
          }
          return 6;
        });
    return out;
  }
  Flux<String> asksSendsAndPausesUnasked() {
    return Flux.create(sink -> pool.submit(() -> { while (true) { sink.next(repo.head()); Thread.sleep(8); } })); // FINDING: Nothing stops the task started here
  }
  SseEmitter asksAndSends() {
    SseEmitter out = new SseEmitter(0L);
    pool.submit(() -> { while (true) { out.send(repo.head()); } }); // FINDING: Nothing stops the task started here
    return out;
  }

  class ShortSleeps extends ChannelInboundHandlerAdapter { // SILENT
    @Override public void channelRead(ChannelHandlerContext ctx, Object message) {
      pool.execute(() -> {
            for (int tries = 0; tries < 3; tries++) {
              try {
                Thread.sleep(7);
                ctx.write(message);
              } catch (InterruptedException e) { System.out.println(e); }
            }
          });
    }
  }
}
