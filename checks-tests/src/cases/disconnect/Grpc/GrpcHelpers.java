package news;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Context;
import io.grpc.stub.*;
import java.util.*;
import java.util.concurrent.*;

class PeriodicTaskThatAFailedAnswerEndsNews extends PeriodicTaskThatAFailedAnswerEnds.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  PeriodicTaskThatAFailedAnswerEndsNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    timer.scheduleAtFixedRate(() -> items.onNext(topic), 14, 14, SECONDS);
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class LoopThatAsksTheContextNews extends LoopThatAsksTheContext.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  LoopThatAsksTheContextNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    Context context = Context.current();
    pool.execute(() -> {
          while (!context.isCancelled() && feed.hasNext()) { items.onNext(feed.next(topic)); }
        });
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class CancelHandlerThatLogsNews extends CancelHandlerThatLogs.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  CancelHandlerThatLogsNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    Future<?> reader =
        timer.scheduleWithFixedDelay(() -> call.onNext("b"), 2, 802, TimeUnit.MILLISECONDS);
    call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, topic + reader.isDone())); // FINDING: `setOnCancelHandler` runs when the client goes
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class PoolOfTheServiceEndedForOneClientNews extends PoolOfTheServiceEndedForOneClient.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  PoolOfTheServiceEndedForOneClientNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(() -> timer.shutdownNow()); // FINDING: ends an executor that serves other clients too
    timer.scheduleAtFixedRate(() -> call.onNext(topic), 6, 6, SECONDS);
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class ContextListenerThatCancelsNews extends ContextListenerThatCancels.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  ContextListenerThatCancelsNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    Future<?> reader = timer.scheduleAtFixedRate(() -> answer(items, topic), 9, 9, SECONDS);
    Context.current().addListener(context -> reader.cancel(true), Runnable::run);
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class CancelHandlerThatCancelsNews extends CancelHandlerThatCancels.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  CancelHandlerThatCancelsNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    Future<?> reader = timer.scheduleAtFixedRate(() -> call.onNext(topic), 8, 8, SECONDS);
    call.setOnCancelHandler(() -> reader.cancel(true));
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class LoopThatDoesNotThrowSinceThereIsACancelHandlerNews extends LoopThatDoesNotThrowSinceThereIsACancelHandler.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  LoopThatDoesNotThrowSinceThereIsACancelHandlerNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
    pool.execute(() -> { // FINDING: The handle of the task started here is thrown away
          while (feed.hasNext()) { call.onNext(feed.next(topic)); }
          call.onCompleted();
        });
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class LoopThatAsksTheCallNews extends LoopThatAsksTheCall.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  LoopThatAsksTheCallNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
    pool.execute(() -> {
          while (!call.isCancelled()) { call.onNext(feed.next(topic)); }
        });
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class PeriodicAnswersWithoutAHookNews extends PeriodicAnswersWithoutAHook.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  PeriodicAnswersWithoutAHookNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    timer.scheduleAtFixedRate(() -> answer(items, feed.next(topic)), 0, 801, TimeUnit.MILLISECONDS); // FINDING: Nothing stops the periodic task started here
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class LoopThatAFailedAnswerLeavesNews extends LoopThatAFailedAnswerLeaves.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  LoopThatAFailedAnswerLeavesNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    pool.submit(() -> {
          while (true) {
            items.onNext(topic);
            Thread.sleep(812);
          }
        });
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class CloseHandlerIsTheNormalEndOnlyNews extends CloseHandlerIsTheNormalEndOnly.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  CloseHandlerIsTheNormalEndOnlyNews(Feed feed) { this.feed = feed; }
  @Override public void watch(String topic, StreamObserver<String> items) {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
    Future<?> reader = timer.scheduleAtFixedRate(() -> answer(call, "c"), 3, 3, SECONDS); // FINDING: Nothing stops the periodic task started here
    call.setOnCloseHandler(() -> reader.cancel(true));
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class SubscribersOfATopicNews extends SubscribersOfATopic.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  SubscribersOfATopicNews(Feed feed) { this.feed = feed; }
  private final Set<StreamObserver<String>> watchers = ConcurrentHashMap.newKeySet();
  @Override public void watch(String topic, StreamObserver<String> items) {
    watchers.add(items);
    ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> watchers.remove(items));
  }
  void publish(String item) {
    pool.execute(() -> watchers.forEach(watcher -> watcher.onNext(item)));
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class RequestObserverThatCancelsNews extends RequestObserverThatCancels.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  RequestObserverThatCancelsNews(Feed feed) { this.feed = feed; }
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
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class RequestObserverThatForgetsTheTaskNews extends RequestObserverThatForgetsTheTask.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  RequestObserverThatForgetsTheTaskNews(Feed feed) { this.feed = feed; }
  @Override public StreamObserver<String> chat(StreamObserver<String> answers) {
    Future<?> typing = timer.scheduleAtFixedRate(() -> answer(answers, "..."), 5, 5, SECONDS);
    return new StreamObserver<>() {
      @Override public void onNext(String question) { answers.onNext(feed.next(question)); }
      @Override public void onError(Throwable error) { // FINDING: `onError` runs when the client goes and does not stop
        log.log(System.Logger.Level.INFO, "gone", error);
      }
      @Override public void onCompleted() {
        typing.cancel(false);
        answers.onCompleted();
      }
    };
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

class FieldOfTheServiceNews extends FieldOfTheService.NewsImplBase {
  private static final System.Logger log = System.getLogger("news");
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(3);
  private final Feed feed;
  FieldOfTheServiceNews(Feed feed) { this.feed = feed; }
  private ScheduledFuture<?> ticker;
  @Override public void watch(String topic, StreamObserver<String> items) {
    ticker = timer.scheduleAtFixedRate(() -> items.onNext(topic), 7, 7, SECONDS); // FINDING: The next client overwrites `ticker`
    ((ServerCallStreamObserver<String>) items).setOnCancelHandler(() -> ticker.cancel(true));
  }
  private void answer(StreamObserver<String> items, String text) {
    try { items.onNext(text); } catch (RuntimeException e) {
      log.log(System.Logger.Level.DEBUG, "not sent", e);
    }
  }
}

interface Feed {
  String next();
  String next(String topic);
  boolean hasNext();
}
