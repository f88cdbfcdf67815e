// A loop that asks whether the client is there, whatever stands before it.
// with: GRPC, OKHTTP, RXJAVA3
package news;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.*;
import io.reactivex.rxjava3.core.*;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.*;
import java.util.function.Supplier;
import okhttp3.*;

class LoopThatAsks {
  private final ExecutorService scrolls = Executors.newCachedThreadPool();
  private Store store;

  interface Store { Iterator<String> scroll(String query); }

  abstract class Users implements BindableService {
    public void list(String query, StreamObserver<String> observer) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> System.out.println("cancelled " + query));
      scrolls.execute( // FINDING: The handle of the task started here is thrown away
          () -> {
            Iterator<String> users = store.scroll(query);
            while (users.hasNext()) { call.onNext(users.next()); }
            call.onCompleted();
          });
    }
  }

  abstract class UsersWhoAreAsked implements BindableService { // SILENT
    public void list(String query, StreamObserver<String> observer) {
      ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) observer;
      call.setOnCancelHandler(() -> System.out.println("cancelled " + query));
      scrolls.execute(
          () -> {
            Iterator<String> users = store.scroll(query);
            while (!call.isCancelled() && users.hasNext()) { call.onNext(users.next()); }
            call.onCompleted();
          });
    }
  }

  Flowable<String> request(Call call) {
    return Flowable.create(emitter -> call.enqueue(new Lines(emitter)), BackpressureStrategy.BUFFER); // FINDING: Nothing stops the request started here
  }

  Flowable<String> requestWhoseAnswerAsks(Call call) { // SILENT
    return Flowable.create(emitter -> call.enqueue(new AskingLines(emitter)), BackpressureStrategy.BUFFER);
  }

  static class Lines implements Callback {
    private final FlowableEmitter<String> emitter;
    Lines(FlowableEmitter<String> emitter) { this.emitter = emitter; }
    @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
    @Override public void onResponse(Call call, Response response) throws IOException {
      for (String line = response.message(); line != null; line = response.message()) { emitter.onNext(line); }
    }
  }

  static class AskingLines implements Callback {
    private final FlowableEmitter<String> emitter;
    AskingLines(FlowableEmitter<String> emitter) { this.emitter = emitter; }
    @Override public void onFailure(Call call, IOException e) { emitter.onError(e); }
    @Override public void onResponse(Call call, Response response) throws IOException {
      String line;
      while (!emitter.isCancelled() && (line = response.message()) != null) { emitter.onNext(line); }
    }
  }
}
