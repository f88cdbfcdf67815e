// Streams of gRPC services; the base class is what the code generator writes.
// with: GRPC
package news;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.*;
import io.grpc.stub.*;
import java.util.*;
import java.util.concurrent.*;

class Grpc {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Feed feed;
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);

  class LoopThatAsksTheContext extends NewsGrpc.NewsImplBase { // SILENT
    @Override public void watch(String topic, StreamObserver<String> items) {
      Context context = Context.current();
      pool.execute(() -> {
            while (!context.isCancelled() && feed.hasNext()) { items.onNext(feed.next(topic)); }
          });
    }
  }

  class CancelHandlerThatLogs extends NewsGrpc.NewsImplBase {
    @Override public void watch(String topic, StreamObserver<String> items) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
      Future<?> reader = timer.scheduleWithFixedDelay(() -> call.onNext("b"), 2, 802, TimeUnit.MILLISECONDS);
      call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, topic + reader.isDone())); // FINDING: `setOnCancelHandler` runs when the client goes
    }
  }

  class LoopInTheMethodWhoseFlagTheCancelHandlerSets extends NewsGrpc.NewsImplBase {
    @Override public void watch(String topic, StreamObserver<String> items) {
      boolean[] gone = {false};
      ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> gone[0] = true);
      while (!gone[0]) { answer(items, topic); } // KNOWN GAP: the handler runs on the thread of this call, which is busy
    }
  }

  class ContextListenerThatCancels extends NewsGrpc.NewsImplBase { // SILENT
    @Override public void watch(String topic, StreamObserver<String> items) {
      Future<?> reader = timer.scheduleAtFixedRate(() -> answer(items, topic), 9, 9, SECONDS);
      Context.current().addListener(context -> reader.cancel(true), Runnable::run);
    }
  }

  class LoopThatDoesNotThrowSinceThereIsACancelHandler extends NewsGrpc.NewsImplBase {
    @Override public void watch(String topic, StreamObserver<String> items) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
      call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
      pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
            while (feed.hasNext()) { call.onNext(feed.next(topic)); }
            call.onCompleted();
          });
    }
  }

  class LoopThatAsksTheCall extends NewsGrpc.NewsImplBase { // SILENT
    @Override public void watch(String topic, StreamObserver<String> items) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
      call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
      pool.execute(() -> { while (!call.isCancelled()) { call.onNext(feed.next(topic)); } });
    }
  }

  class PeriodicAnswersWithoutAHook extends NewsGrpc.NewsImplBase {
    @Override public void watch(String topic, StreamObserver<String> items) {
      timer.scheduleAtFixedRate(() -> answer(items, feed.next(topic)), 0, 801, TimeUnit.MILLISECONDS); // FINDING: Nothing stops the periodic task started here
    }
  }

  class LoopThatAFailedAnswerLeaves extends NewsGrpc.NewsImplBase { // SILENT
    @Override public void watch(String topic, StreamObserver<String> items) {
      pool.submit(() -> {
            while (true) {
              items.onNext(topic);
              Thread.sleep(812);
            }
          });
    }
  }

  class CloseHandlerIsTheNormalEndOnly extends NewsGrpc.NewsImplBase {
    @Override public void watch(String topic, StreamObserver<String> items) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
      Future<?> reader = timer.scheduleAtFixedRate(() -> answer(call, "c"), 3, 3, SECONDS); // FINDING: No disconnect hook stops the periodic task started here
      call.setOnCloseHandler(() -> reader.cancel(true));
    }
  }

  class SubscribersOfATopic extends NewsGrpc.NewsImplBase { // SILENT
    private final Set<StreamObserver<String>> watchers = ConcurrentHashMap.newKeySet();
    @Override public void watch(String topic, StreamObserver<String> items) {
      watchers.add(items);
      ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> watchers.remove(items));
    }
    void publish(String item) { pool.execute(() -> watchers.forEach(watcher -> watcher.onNext(item))); }
  }

  class RequestObserverThatCancels extends NewsGrpc.NewsImplBase { // SILENT
    @Override public StreamObserver<String> chat(StreamObserver<String> answers) {
      Future<?> typing = timer.scheduleAtFixedRate(() -> answer(answers, "..."), 13, 13, SECONDS);
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext(question.strip()); }
        @Override public void onError(Throwable error) { stop(); }
        @Override public void onCompleted() {
          stop();
          answers.onCompleted();
        }
        private void stop() { typing.cancel(false); }
      };
    }
  }

  class RequestObserverThatForgetsTheTask extends NewsGrpc.NewsImplBase {
    @Override public StreamObserver<String> chat(StreamObserver<String> answers) {
      Future<?> typing = timer.scheduleAtFixedRate(() -> answer(answers, "..."), 5, 5, SECONDS);
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext(feed.next(question)); }
        @Override public void onError(Throwable error) { log.log(System.Logger.Level.INFO, "gone", error); } // FINDING: `onError` runs when the client goes and does not stop
        @Override public void onCompleted() {
          typing.cancel(false);
          answers.onCompleted();
        }
      };
    }
  }
}

class PeriodicTaskThatAFailedAnswerEnds extends NewsGrpc.NewsImplBase { // SILENT
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  @Override public void watch(String topic, StreamObserver<String> items) {
    timer.scheduleAtFixedRate(() -> items.onNext(topic), 14, 14, SECONDS);
  }
}

class PoolOfTheServiceEndedForOneClient extends NewsGrpc.NewsImplBase {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(() -> timer.shutdownNow()); // FINDING: ends an executor that serves other clients too
    timer.scheduleAtFixedRate(() -> call.onNext(topic), 6, 6, SECONDS);
  }
}

class CancelHandlerThatCancels extends NewsGrpc.NewsImplBase { // SILENT
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    Future<?> reader = timer.scheduleAtFixedRate(() -> call.onNext(topic), 8, 8, SECONDS);
    call.setOnCancelHandler(() -> reader.cancel(true));
  }
}

class FieldOfTheService extends NewsGrpc.NewsImplBase {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private ScheduledFuture<?> ticker;
  @Override public void watch(String topic, StreamObserver<String> items) {
    ticker = timer.scheduleAtFixedRate(() -> items.onNext(topic), 7, 7, SECONDS); // FINDING: The next client overwrites `ticker`
    ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> ticker.cancel(true));
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}

final class NewsGrpc {
  public interface AsyncService {
    default void watch(String topic, StreamObserver<String> items) {}
    default StreamObserver<String> chat(StreamObserver<String> answers) {
      throw new UnsupportedOperationException();
    }
  }
  public abstract static class NewsImplBase implements BindableService, AsyncService {
    @Override public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news.News").build();
    }
  }
  private NewsGrpc() {}
}
