package dev.unhang.checks;

import static dev.unhang.checks.ConnectionSources.importing;
import static dev.unhang.testing.Framework.GRPC;

import dev.unhang.testing.Checks;
import org.junit.jupiter.api.Test;

/** gRPC: observers of requests in streaming calls, and listeners of server calls. */
final class DisconnectConnGrpcTest {
  private final Checks checks = Checks.of(DisconnectWithoutCancel.class).with(GRPC);

  @Test
  void onErrorThatSkipsTheTask() {
    checks.reports(
        chat(
            """
            @Override
            // BUG: Diagnostic contains: `onError` runs when the client goes and does not stop
            public void onError(Throwable error) {
              System.out.println(error);
            }

            @Override
            public void onCompleted() {
              ticks.cancel(true);
              answers.onCompleted();
            }
            """));
  }

  @Test
  void bothEndsCancel() {
    checks.silentOn(
        chat(
            """
            @Override
            public void onError(Throwable error) {
              ticks.cancel(true);
            }

            @Override
            public void onCompleted() {
              ticks.cancel(true);
              answers.onCompleted();
            }
            """));
  }

  @Test
  void cancelHandler() {
    checks.silentOn(
        chat("""
        @Override
        public void onError(Throwable error) {
          System.out.println(error);
        }

        @Override
        public void onCompleted() {
          answers.onCompleted();
        }
        """)
            .replace(
                "    return new",
                """
                    ((ServerCallStreamObserver<String>) answers)
                        .setOnCancelHandler(() -> ticks.cancel(true));
                    return new\
                """));
  }

  @Test
  void observerClassOfItsOwn() {
    checks.reports(
        session(
            """
            @Override
            // BUG: Diagnostic contains: `onError` runs when the client goes and does not stop
            public void onError(Throwable error) {
              System.out.println(error);
            }
            """));
  }

  @Test
  void observerClassOfItsOwnThatCancels() {
    checks.silentOn(
        session(
            """
            @Override
            public void onError(Throwable error) {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void listenerOfAServerCall() {
    checks.reports(
        listener(
            """
            @Override
            // BUG: Diagnostic contains: `onCancel` runs when the client goes and does not stop
            public void onCancel() {
              System.out.println("cancelled");
            }
            """));
  }

  @Test
  void listenerOfAServerCallThatCancels() {
    checks.silentOn(
        listener(
            """
            @Override
            public void onCancel() {
              ticks.cancel(true);
            }
            """));
  }

  @Test
  void fieldOfTheService() {
    checks.reports(
        service(
            """
            private Future<?> ticks;

            @Override
            public StreamObserver<String> talk(StreamObserver<String> answers) {
              // BUG: Diagnostic contains: The next client overwrites `ticks`
              ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 7, 8, TimeUnit.SECONDS);
              ((ServerCallStreamObserver<String>) answers)
                  .setOnCancelHandler(() -> ticks.cancel(true));
              return answers;
            }
            """));
  }

  @Test
  void sessionObjectThatStartsInItsConstructor() {
    checks.reports(
        service(
            """
            @Override
            public StreamObserver<String> talk(StreamObserver<String> answers) {
              return new Session(answers);
            }

            private final class Session implements StreamObserver<String> {
              private final Future<?> ping;

              Session(StreamObserver<String> answers) {
                ping = scheduler.scheduleAtFixedRate(answers::hashCode, 9, 10, TimeUnit.SECONDS);
              }

              @Override
              public void onNext(String question) {}

              @Override
              // BUG: Diagnostic contains: `onError` runs when the client goes and does not stop
              public void onError(Throwable error) {
                System.out.println(error);
              }

              @Override
              public void onCompleted() {
                ping.cancel(true);
              }
            }
            """));
  }

  @Test
  void sessionObjectThatStartsInItsConstructorAndCancels() {
    checks.silentOn(
        service(
            """
            @Override
            public StreamObserver<String> talk(StreamObserver<String> answers) {
              return new Session(answers);
            }

            private final class Session implements StreamObserver<String> {
              private final Future<?> ping;

              Session(StreamObserver<String> answers) {
                ping = scheduler.scheduleAtFixedRate(answers::hashCode, 11, 12, TimeUnit.SECONDS);
              }

              @Override
              public void onNext(String question) {}

              @Override
              public void onError(Throwable error) {
                stop();
              }

              @Override
              public void onCompleted() {
                stop();
              }

              private void stop() {
                ping.cancel(true);
              }
            }
            """));
  }

  @Test
  void interceptor() {
    checks.reports(
        interceptor(
            "// BUG: Diagnostic contains: does not stop the periodic task started on line\n",
            "System.out.println(\"cancelled\");"));
  }

  @Test
  void interceptorThatCancels() {
    checks.silentOn(interceptor("", "ticks.cancel(true);"));
  }

  @Test
  void listenerOfTheContext() {
    checks.silentOn(
        service(
            """
            @Override
            public StreamObserver<String> talk(StreamObserver<String> answers) {
              Future<?> ticks =
                  scheduler.scheduleAtFixedRate(answers::hashCode, 15, 16, TimeUnit.SECONDS);
              Context.current().addListener(gone -> ticks.cancel(true), Runnable::run);
              return answers;
            }
            """));
  }

  private static String interceptor(String finding, String statement) {
    return grpc(
        """
        class Ticks implements ServerInterceptor {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

          @Override
          public <A, B> ServerCall.Listener<A> interceptCall(
              ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
            Future<?> ticks =
                scheduler.scheduleAtFixedRate(call::isReady, 13, 14, TimeUnit.SECONDS);
            return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
                next.startCall(call, headers)) {
              @Override
        """
            + finding.indent(6)
            + """
                  public void onCancel() {
            """
            + statement.indent(8)
            + """
                  }

                  @Override
                  public void onComplete() {
                    ticks.cancel(true);
                  }
                };
              }
            }
            """);
  }

  private static String chat(String members) {
    return service(
        """
        @Override
        public StreamObserver<String> talk(StreamObserver<String> answers) {
          Future<?> ticks =
              scheduler.scheduleAtFixedRate(answers::hashCode, 1, 2, TimeUnit.SECONDS);
          return new StreamObserver<>() {
            @Override
            public void onNext(String question) {
              answers.onNext("echo " + question);
            }

        """
            + members.indent(4)
            + "  };\n}\n");
  }

  private static String service(String members) {
    return grpc(
        """
        class Chat extends ChatBase {
          private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

        """
            + members.indent(2)
            + """
            }

            abstract class ChatBase implements BindableService {
              public StreamObserver<String> talk(StreamObserver<String> answers) {
                throw new UnsupportedOperationException();
              }

              @Override
              public final ServerServiceDefinition bindService() {
                return ServerServiceDefinition.builder("news.Chat").build();
              }
            }
            """);
  }

  private static String session(String members) {
    return grpc(
        """
        class Talk implements StreamObserver<String> {
          private static final ScheduledExecutorService SCHEDULER =
              Executors.newScheduledThreadPool(3);
          private Future<?> ticks;

          @Override
          public void onNext(String question) {
            if (ticks == null) {
              ticks = SCHEDULER.scheduleAtFixedRate(question::length, 3, 4, TimeUnit.SECONDS);
            }
          }

          @Override
          public void onCompleted() {
            System.out.println("completed");
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String listener(String members) {
    return grpc(
        """
        class Talk extends ServerCall.Listener<String> {
          private static final ScheduledExecutorService SCHEDULER =
              Executors.newScheduledThreadPool(4);
          private Future<?> ticks;

          @Override
          public void onMessage(String question) {
            ticks = SCHEDULER.scheduleAtFixedRate(question::length, 5, 6, TimeUnit.SECONDS);
          }

          @Override
          public void onComplete() {
            ticks.cancel(true);
          }

        """
            + members.indent(2)
            + "}\n");
  }

  private static String grpc(String types) {
    return importing("import io.grpc.*;\nimport io.grpc.stub.*;\n", types);
  }
}
