// Tasks thrown away on one executor of the client's own are one finding; on one whose owner nobody knows, one each.
// with: NETTY, SPRING, SPRING_MVC, UNDERTOW
// runs: 2
package news;

import io.netty.channel.*;
import io.undertow.websockets.core.*;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OneFindingForAnExecutor {
  static void read() { while (true) { System.out.println("read"); } }
  static void write() { while (true) { System.out.println("write"); } }

  static class OfAHandlerThatEachConnectionHas extends ChannelInboundHandlerAdapter {
    private final ExecutorService own = Executors.newFixedThreadPool(2);
    @Override public void channelActive(ChannelHandlerContext context) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write);
    }
  }

  static class OfAnotherHandler extends ChannelInboundHandlerAdapter {
    private final ExecutorService own = Executors.newFixedThreadPool(3);
    private OfAnotherHandler partner;
    @Override public void channelActive(ChannelHandlerContext context) {
      partner.own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write); // FINDING: Nothing stops the task started here
    }
  }

  @RestController static class Controller {
    private final Map<String, KeptInAMap> kept = new ConcurrentHashMap<>();
    private final KeptInAField field = new KeptInAField();
    @GetMapping("/a") SseEmitter inOneStatement() {
      SseEmitter emitter = new SseEmitter(1L);
      new InOneStatement().start(emitter);
      return emitter;
    }
    @GetMapping("/b") SseEmitter inALocal() {
      SseEmitter emitter = new SseEmitter(2L);
      InALocal feed = new InALocal();
      feed.start(emitter);
      return emitter;
    }
    @GetMapping("/c") SseEmitter inAMap(String id) {
      SseEmitter emitter = new SseEmitter(3L);
      kept.computeIfAbsent(id, each -> new KeptInAMap()).start(emitter);
      return emitter;
    }
    @GetMapping("/d") SseEmitter inAField() {
      SseEmitter emitter = new SseEmitter(4L);
      field.start(emitter);
      return emitter;
    }
    @GetMapping("/e") SseEmitter ofALocalClass() {
      SseEmitter emitter = new SseEmitter(5L);
      class Feed {
        private final ExecutorService own = Executors.newFixedThreadPool(5);
        void start() {
          own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
          own.execute(OneFindingForAnExecutor::write);
        }
      }
      new Feed().start();
      return emitter;
    }
  }
  static class OfAListenerThatMayServeMore extends AbstractReceiveListener {
    private final ExecutorService own = Executors.newFixedThreadPool(4);
    @Override protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write); // FINDING: Nothing stops the task started here
    }
  }
  static class InOneStatement {
    private final ExecutorService own = Executors.newFixedThreadPool(6);
    void start(SseEmitter emitter) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write);
    }
  }
  static class InALocal {
    private final ExecutorService own = Executors.newFixedThreadPool(7);
    void start(SseEmitter emitter) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write);
    }
  }
  static class KeptInAMap {
    private final ExecutorService own = Executors.newFixedThreadPool(8);
    void start(SseEmitter emitter) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write); // FINDING: Nothing stops the task started here
    }
  }
  static class KeptInAField {
    private final ExecutorService own = Executors.newFixedThreadPool(9);
    void start(SseEmitter emitter) {
      own.execute(OneFindingForAnExecutor::read); // FINDING: Nothing stops the task started here
      own.execute(OneFindingForAnExecutor::write); // FINDING: Nothing stops the task started here
    }
  }
}
