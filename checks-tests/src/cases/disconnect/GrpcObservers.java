// gRPC: observers of requests in streaming calls, and listeners of server calls.
// with: GRPC
package news;

import io.grpc.*;
import io.grpc.stub.*;
import java.util.concurrent.*;

class GrpcObservers {
  private Future<?> ticks;
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  class ListenerOfAServerCallThatCancels extends ServerCall.Listener<String> { // SILENT
    private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(4);
    @Override public void onMessage(String question) {
      ticks = SCHEDULER.scheduleAtFixedRate(question::length, 5, 6, TimeUnit.SECONDS);
    }
    @Override public void onComplete() { ticks.cancel(true); }
    @Override public void onCancel() { ticks.cancel(true); }
  }

  class ListenerOfTheContext extends ChatBase { // SILENT
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 15, 16, TimeUnit.SECONDS);
      Context.current().addListener(gone -> ticks.cancel(true), Runnable::run);
      return answers;
    }
  }

  class InterceptorThatCancels implements ServerInterceptor { // SILENT
    @Override public <A, B> ServerCall.Listener<A> interceptCall(
        ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(call::isReady, 13, 14, TimeUnit.SECONDS);
      return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
          next.startCall(call, headers)) {
        @Override public void onCancel() { ticks.cancel(true); }
        @Override public void onComplete() { ticks.cancel(true); }
      };
    }
  }

  class ObserverClassOfItsOwnThatCancels implements StreamObserver<String> { // SILENT
    private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(3);
    @Override public void onNext(String question) {
      if (ticks == null) { ticks = SCHEDULER.scheduleAtFixedRate(question::length, 3, 4, TimeUnit.SECONDS); }
    }
    @Override public void onCompleted() { System.out.println("completed"); }
    @Override public void onError(Throwable error) { ticks.cancel(true); }
  }

  class OnErrorAfterWhichAnAnswerFails extends ChatBase { // SILENT
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      scheduler.scheduleAtFixedRate(() -> answers.onNext("tick"), 17, 18, TimeUnit.SECONDS);
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext("echo " + question); }
        @Override public void onError(Throwable error) { System.out.println(error); }
        @Override public void onCompleted() { answers.onCompleted(); }
      };
    }
  }

  class OnErrorThatSkipsTheTask extends ChatBase {
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 1, 2, TimeUnit.SECONDS);
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext("echo " + question); }
        @Override public void onError(Throwable error) { System.out.println(error); } // FINDING: `onError` runs when the client goes and does not stop
        @Override public void onCompleted() {
          ticks.cancel(true);
          answers.onCompleted();
        }
      };
    }
  }

  class SessionObjectThatStartsInItsConstructorAndCancels extends ChatBase { // SILENT
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      return new Session(answers);
    }
    private final class Session implements StreamObserver<String> {
      private final Future<?> ping;
      Session(StreamObserver<String> answers) {
        ping = scheduler.scheduleAtFixedRate(answers::hashCode, 11, 12, TimeUnit.SECONDS);
      }
      @Override public void onNext(String question) {}
      @Override public void onError(Throwable error) { stop(); }
      @Override public void onCompleted() { stop(); }
      private void stop() { ping.cancel(true); }
    }
  }

  class BothEndsCancel extends ChatBase { // SILENT
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 1, 2, TimeUnit.SECONDS);
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext("echo " + question); }
        @Override public void onError(Throwable error) { ticks.cancel(true); }
        @Override public void onCompleted() {
          ticks.cancel(true);
          answers.onCompleted();
        }
      };
    }
  }

  class Interceptor implements ServerInterceptor {
    @Override public <A, B> ServerCall.Listener<A> interceptCall(
        ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(call::isReady, 13, 14, TimeUnit.SECONDS);
      return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(
          next.startCall(call, headers)) {
        @Override public void onCancel() { System.out.println("cancelled"); } // FINDING: does not stop the periodic task started on line
        @Override public void onComplete() { ticks.cancel(true); }
      };
    }
  }

  class CancelHandler extends ChatBase { // SILENT
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      Future<?> ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 1, 2, TimeUnit.SECONDS);
      ((ServerCallStreamObserver<String>) answers).setOnCancelHandler(() -> ticks.cancel(true));
      return new StreamObserver<>() {
        @Override public void onNext(String question) { answers.onNext("echo " + question); }
        @Override public void onError(Throwable error) { System.out.println(error); }
        @Override public void onCompleted() { answers.onCompleted(); }
      };
    }
  }

  class SessionObjectThatStartsInItsConstructor extends ChatBase {
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      return new Session(answers);
    }

    private final class Session implements StreamObserver<String> {
      private final Future<?> ping;
      Session(StreamObserver<String> answers) {
        ping = scheduler.scheduleAtFixedRate(answers::hashCode, 9, 10, TimeUnit.SECONDS);
      }
      @Override public void onNext(String question) {}
      @Override public void onError(Throwable error) { System.out.println(error); } // FINDING: `onError` runs when the client goes and does not stop
      @Override public void onCompleted() { ping.cancel(true); }
    }
  }

  class FieldOfTheService extends ChatBase {
    private Future<?> ticks;
    @Override public StreamObserver<String> talk(StreamObserver<String> answers) {
      ticks = scheduler.scheduleAtFixedRate(answers::hashCode, 7, 8, TimeUnit.SECONDS); // FINDING: The next client overwrites `ticks`
      ((ServerCallStreamObserver<String>) answers).setOnCancelHandler(() -> ticks.cancel(true));
      return answers;
    }
  }
}

class ListenerOfAServerCall extends ServerCall.Listener<String> {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(4);
  private Future<?> ticks;
  @Override public void onMessage(String question) {
    ticks = SCHEDULER.scheduleAtFixedRate(question::length, 5, 6, TimeUnit.SECONDS);
  }
  @Override public void onComplete() { ticks.cancel(true); }
  @Override public void onCancel() { System.out.println("cancelled"); } // FINDING: `onCancel` runs when the client goes and does not stop
}

class ObserverClassOfItsOwn implements StreamObserver<String> {
  private static final ScheduledExecutorService SCHEDULER = Executors.newScheduledThreadPool(3);
  private Future<?> ticks;
  @Override public void onNext(String question) {
    if (ticks == null) { ticks = SCHEDULER.scheduleAtFixedRate(question::length, 3, 4, TimeUnit.SECONDS); }
  }
  @Override public void onCompleted() { System.out.println("completed"); }
  @Override public void onError(Throwable error) { System.out.println(error); } // FINDING: `onError` runs when the client goes and does not stop
}

abstract class ChatBase implements BindableService {
  public StreamObserver<String> talk(StreamObserver<String> answers) {
    throw new UnsupportedOperationException();
  }
  @Override public final ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("news.Chat").build();
  }
}
