// framework: Play
// with: play_2.13:3, scala-library:2, pekko-stream_2.13:1, pekko-actor_2.13:1
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.stream.Materializer;
import play.http.HttpErrorHandler;
import play.inject.ApplicationLifecycle;
import play.libs.concurrent.CustomExecutionContext;
import play.mvc.*;

class Controllers extends Controller {
  private final DatabaseContext database;
  Controllers(DatabaseContext database, ApplicationLifecycle lifecycle) {
    this.database = database;
    lifecycle.addStopHook(() -> { here(); return CompletableFuture.completedFuture(null); }); // MAY_BLOCK: lambda handed to `ApplicationLifecycle.addStopHook`
  }
  public Result index() { here(); return ok(); } // ASYNC_HANDLER: an async handler: `index` returns `Result`
  public CompletionStage<Result> row() {
    here(); // ASYNC_HANDLER: an async handler: `row` returns `CompletionStage`
    return CompletableFuture.supplyAsync(() -> {
      here(); // MAY_BLOCK: lambda handed to `CompletableFuture.supplyAsync`
      return "row";
    }, database).thenApply(row -> { here(); return ok(); }); // ASYNC_HANDLER: a JDK callback: `CompletableFuture.thenApply`
  }
  String text() { here(); return "text"; } // UNKNOWN
  static class DatabaseContext extends CustomExecutionContext { DatabaseContext(ActorSystem system) { super(system, "database.dispatcher"); } }
  static class Logged extends Action.Simple {
    @Override public CompletionStage<Result> call(Http.Request request) {
      here(); // ASYNC_HANDLER: a Play callback: `call` overrides `Action.call`
      return delegate.call(request);
    }
  }
  static class Timed extends Filter {
    Timed(Materializer materializer) { super(materializer); }
    @Override public CompletionStage<Result> apply(Function<Http.RequestHeader, CompletionStage<Result>> next, Http.RequestHeader header) {
      here(); // ASYNC_HANDLER: a Play callback: `apply` overrides `Filter.apply`
      return next.apply(header);
    }
  }
  static class Errors implements HttpErrorHandler {
    @Override public CompletionStage<Result> onClientError(Http.RequestHeader request, int status, String message) {
      here(); // ASYNC_HANDLER: `onClientError` overrides `HttpErrorHandler.onClientError`
      return CompletableFuture.completedFuture(null);
    }
    @Override public CompletionStage<Result> onServerError(Http.RequestHeader request, Throwable error) { return CompletableFuture.completedFuture(null); }
  }
}
