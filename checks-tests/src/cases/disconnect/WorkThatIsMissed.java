// Work that goes on when the client has gone, and that is not found yet.
// with: SPRING, SPRING_MVC, REACTOR
package news;

import jakarta.servlet.*;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.*;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.*;

abstract class WorkThatIsMissed {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
  abstract String next();
  private static void quietly(SseEmitter reader, String text) {
    try { reader.send(text); } catch (Exception e) { System.out.println(e); }
  }

  SseEmitter timerThatEndsWithTheNews() {
    SseEmitter reader = new SseEmitter(0L);
    Timer timer = new Timer();
    timer.schedule(new TimerTask() { // KNOWN GAP: the timer is cancelled at the end of the news only
      @Override public void run() {
        String article = next();
        if (article == null) { timer.cancel(); } else { quietly(reader, article); }
      }
    }, 1, 1);
    return reader;
  }

  SseEmitter loopThatSwallowsItsInterrupt() {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> work = pool.submit(() -> { // KNOWN GAP: the loop catches the interrupt that the hook brings, and goes on
      while (true) {
        try { Thread.sleep(2); } catch (InterruptedException e) { System.out.println(e); }
        quietly(reader, next());
      }
    });
    reader.onCompletion(() -> work.cancel(true));
    return reader;
  }

  SseEmitter theLastOfSeveral(List<String> topics) {
    SseEmitter reader = new SseEmitter(0L);
    Future<?> last = null;
    for (String topic : topics) {
      last = pool.submit(() -> { while (true) { quietly(reader, topic + next()); } }); // KNOWN GAP: the variable forgets all but the last
    }
    Future<?> kept = last;
    reader.onCompletion(() -> kept.cancel(true));
    return reader;
  }

  SseEmitter conditionThatWaits(BlockingQueue<String> articles) {
    SseEmitter reader = new SseEmitter(0L);
    pool.execute(() -> { while (step(articles, reader)) {} }); // KNOWN GAP: the condition waits, catches all, and is always true
    return reader;
  }
  private static boolean step(BlockingQueue<String> articles, SseEmitter reader) {
    try { reader.send(articles.take()); } catch (IOException | InterruptedException e) { System.out.println(e); }
    return true;
  }

  @GetMapping("/one") Mono<String> one() {
    Sinks.One<String> sink = Sinks.one();
    timers.scheduleAtFixedRate(() -> sink.tryEmitValue(next()), 3, 3, TimeUnit.SECONDS); // KNOWN GAP: it polls for ever
    return sink.asMono();
  }

  void listenerForTheTimeout(HttpServletRequest request) {
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    Future<?> work = pool.submit(() -> { while (true) { context.getResponse().getWriter().print(next()); } });
    context.addListener(new AsyncListener() {
      @Override public void onTimeout(AsyncEvent event) { work.cancel(true); } // KNOWN GAP: runs only if the request takes too long, and not when the client goes
      @Override public void onComplete(AsyncEvent event) { System.out.println("complete"); }
      @Override public void onError(AsyncEvent event) { System.out.println("error"); }
      @Override public void onStartAsync(AsyncEvent event) {}
    });
  }
}
