package dev.unhang.checks;

import static dev.unhang.testing.Framework.GRPC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** Streams of gRPC services; the base class is what the code generator writes. */
final class DisconnectGrpcTest {
  private static final String NEWS_GRPC =
      """
      package news;

      import io.grpc.BindableService;
      import io.grpc.ServerServiceDefinition;
      import io.grpc.stub.StreamObserver;

      public final class NewsGrpc {
        public interface AsyncService {
          default void watch(String topic, StreamObserver<String> items) {}

          default StreamObserver<String> chat(StreamObserver<String> answers) {
            throw new UnsupportedOperationException();
          }
        }

        public abstract static class NewsImplBase implements BindableService, AsyncService {
          @Override
          public final ServerServiceDefinition bindService() {
            return ServerServiceDefinition.builder("news.News").build();
          }
        }

        private NewsGrpc() {}
      }
      """;
  private static final String IMPORTS =
      """
      import io.grpc.Context;
      import io.grpc.stub.*;
      """;

  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(GRPC);

  @Test
  void periodicAnswersWithoutAHook() {
    reports(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          timer.scheduleAtFixedRate(
              () -> answer(items, feed.next(topic)), 0, 801, TimeUnit.MILLISECONDS);
        }
        """);
  }

  @Test
  void cancelHandlerThatLogs() {
    reports(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          Future<?> reader =
              timer.scheduleWithFixedDelay(() -> call.onNext("b"), 2, 802, TimeUnit.MILLISECONDS);
          call.setOnCancelHandler(
              // BUG: Diagnostic contains: `setOnCancelHandler` runs when the client goes
              () -> log.log(System.Logger.Level.INFO, topic + reader.isDone()));
        }
        """);
  }

  @Test
  void closeHandlerIsTheNormalEndOnly() {
    reports(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          // BUG: Diagnostic contains: Nothing stops the periodic task started here
          Future<?> reader = timer.scheduleAtFixedRate(() -> answer(call, "c"), 3, 3, SECONDS);
          call.setOnCloseHandler(() -> reader.cancel(true));
        }
        """);
  }

  @Test
  void loopThatDoesNotThrowSinceThereIsACancelHandler() {
    reports(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
          // BUG: Diagnostic contains: The handle of the task started here is thrown away
          pool.execute(
              () -> {
                while (feed.hasNext()) {
                  call.onNext(feed.next(topic));
                }
                call.onCompleted();
              });
        }
        """);
  }

  @Test
  void requestObserverThatForgetsTheTask() {
    reports(
        """
        @Override
        public StreamObserver<String> chat(StreamObserver<String> answers) {
          Future<?> typing =
              timer.scheduleAtFixedRate(() -> answer(answers, "..."), 5, 5, SECONDS);
          return new StreamObserver<>() {
            @Override
            public void onNext(String question) {
              answers.onNext(feed.next(question));
            }

            @Override
            // BUG: Diagnostic contains: `onError` runs when the client goes and does not stop
            public void onError(Throwable error) {
              log.log(System.Logger.Level.INFO, "gone", error);
            }

            @Override
            public void onCompleted() {
              typing.cancel(false);
              answers.onCompleted();
            }
          };
        }
        """);
  }

  @Test
  void poolOfTheServiceEndedForOneClient() {
    reports(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          // BUG: Diagnostic contains: ends an executor that serves other clients too
          call.setOnCancelHandler(() -> timer.shutdownNow());
          timer.scheduleAtFixedRate(() -> call.onNext(topic), 6, 6, SECONDS);
        }
        """);
  }

  @Test
  void fieldOfTheService() {
    reports(
        """
        private ScheduledFuture<?> ticker;

        @Override
        public void watch(String topic, StreamObserver<String> items) {
          // BUG: Diagnostic contains: The next client overwrites `ticker`
          ticker = timer.scheduleAtFixedRate(() -> items.onNext(topic), 7, 7, SECONDS);
          ((ServerCallStreamObserver<String>) items)
              .setOnCancelHandler(() -> ticker.cancel(true));
        }
        """);
  }

  @Test
  void cancelHandlerThatCancels() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          Future<?> reader =
              timer.scheduleAtFixedRate(() -> call.onNext(topic), 8, 8, SECONDS);
          call.setOnCancelHandler(() -> reader.cancel(true));
        }
        """);
  }

  @Test
  void contextListenerThatCancels() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          Future<?> reader =
              timer.scheduleAtFixedRate(() -> answer(items, topic), 9, 9, SECONDS);
          Context.current().addListener(context -> reader.cancel(true), Runnable::run);
        }
        """);
  }

  @Test
  void loopThatAsksTheCall() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) items;
          call.setOnCancelHandler(() -> log.log(System.Logger.Level.INFO, "gone"));
          pool.execute(
              () -> {
                while (!call.isCancelled()) {
                  call.onNext(feed.next(topic));
                }
              });
        }
        """);
  }

  @Test
  void loopThatAsksTheContext() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          Context context = Context.current();
          pool.execute(
              () -> {
                while (!context.isCancelled() && feed.hasNext()) {
                  items.onNext(feed.next(topic));
                }
              });
        }
        """);
  }

  @Test
  void loopThatAFailedAnswerLeaves() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          pool.submit(
              () -> {
                while (true) {
                  items.onNext(topic);
                  Thread.sleep(812);
                }
              });
        }
        """);
  }

  @Test
  void periodicTaskThatAFailedAnswerEnds() {
    silentOn(
        """
        @Override
        public void watch(String topic, StreamObserver<String> items) {
          timer.scheduleAtFixedRate(() -> items.onNext(topic), 14, 14, SECONDS);
        }
        """);
  }

  @Test
  void requestObserverThatCancels() {
    silentOn(
        """
        @Override
        public StreamObserver<String> chat(StreamObserver<String> answers) {
          Future<?> typing =
              timer.scheduleAtFixedRate(() -> answer(answers, "..."), 13, 13, SECONDS);
          return new StreamObserver<>() {
            @Override
            public void onNext(String question) {
              answers.onNext(question.strip());
            }

            @Override
            public void onError(Throwable error) {
              stop();
            }

            @Override
            public void onCompleted() {
              stop();
              answers.onCompleted();
            }

            private void stop() {
              typing.cancel(false);
            }
          };
        }
        """);
  }

  @Test
  void subscribersOfATopic() {
    silentOn(
        """
        private final Set<StreamObserver<String>> watchers = ConcurrentHashMap.newKeySet();

        @Override
        public void watch(String topic, StreamObserver<String> items) {
          watchers.add(items);
          ((ServerCallStreamObserver<String>) items)
              .setOnCancelHandler(() -> watchers.remove(items));
        }

        void publish(String item) {
          pool.execute(() -> watchers.forEach(watcher -> watcher.onNext(item)));
        }
        """);
  }

  private void reports(String members) {
    checks.reports(NEWS_GRPC, news(members));
  }

  private void silentOn(String members) {
    checks.silentOn(NEWS_GRPC, news(members));
  }

  private static String news(String members) {
    return ResponseSources.service(
        IMPORTS + "import static java.util.concurrent.TimeUnit.SECONDS;\n",
        "class News extends NewsGrpc.NewsImplBase",
        members
            + """

            private void answer(StreamObserver<String> items, String text) {
              try {
                items.onNext(text);
              } catch (RuntimeException e) {
                log.log(System.Logger.Level.DEBUG, "not sent", e);
              }
            }
            """);
  }
}
