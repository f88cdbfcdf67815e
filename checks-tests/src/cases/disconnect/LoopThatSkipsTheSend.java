// Loops that send, and whose exception leaves them, but not in each turn.
// with: SPRING, SPRING_MVC
package news;

import java.io.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LoopThatSkipsTheSend {
  private ExecutorService pool;
  private BlockingQueue<String> news;

  SseEmitter tail(String file) {
    SseEmitter out = new SseEmitter(0L);
    pool.execute(() -> { // FINDING: Nothing stops the task started here
      try (BufferedReader in = new BufferedReader(new FileReader(file))) {
        while (true) {
          String line = in.readLine();
          if (line == null) {
            Thread.sleep(1000);
            continue;
          }
          out.send(line);
        }
      } catch (Exception e) {
        out.completeWithError(e);
      }
    });
    return out;
  }

  SseEmitter poll() {
    SseEmitter out = new SseEmitter(1L);
    pool.submit(() -> { // FINDING: Nothing stops the task started here
      while (true) {
        String item = news.poll(1, TimeUnit.SECONDS);
        if (item == null) { continue; }
        out.send(item);
      }
    });
    return out;
  }

  SseEmitter pings() { // SILENT
    SseEmitter out = new SseEmitter(2L);
    pool.submit(() -> {
      while (true) {
        String item = news.poll(2, TimeUnit.SECONDS);
        if (item == null) {
          out.send("ping");
          continue;
        }
        out.send(item);
      }
    });
    return out;
  }

  SseEmitter goesOnBehindTheSend() { // SILENT
    SseEmitter out = new SseEmitter(3L);
    pool.submit(() -> {
      while (true) {
        String item = news.poll(3, TimeUnit.SECONDS);
        out.send(item == null ? "ping" : item);
        if (item == null) { continue; }
        System.out.println(item);
      }
    });
    return out;
  }
}
