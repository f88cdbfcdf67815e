// framework: Pekko
// with: pekko-actor_2.13:1, pekko-stream_2.13:1, pekko-http_2.13:1, pekko-http-core_2.13:1
// with: scala-library:2, reactive-streams:1
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.*;
import org.apache.pekko.http.javadsl.server.*;
import org.apache.pekko.stream.ActorAttributes;
import org.apache.pekko.stream.javadsl.Source;

class Routes extends AllDirectives {
  Route found(CompletableFuture<String> row) {
    here(); // UNKNOWN
    return onSuccess(row, text -> { here(); return complete(text); }); // ASYNC_HANDLER: a Pekko callback: lambda handed to `FutureDirectives.onSuccess`
  }
  Route handled() { return handleSync(request -> { here(); return null; }); } // EVENT_LOOP: a Pekko event loop: lambda handed to `RouteDirectives.handleSync`
  Source<String, NotUsed> onOwnDispatcher(Source<String, NotUsed> source) {
    return source.map(text -> text + here()).withAttributes(ActorAttributes.dispatcher("blocking")).async(); // KNOWN GAP (want MAY_BLOCK): ASYNC_HANDLER
  }
  void whenTerminated(ActorSystem system) {
    system.registerOnTermination(() -> here()); // UNKNOWN
    system.getWhenTerminated().thenRun(() -> here()); // ASYNC_HANDLER: a JDK callback: thenRun`
  }
  static class Untyped extends UntypedAbstractActor {
    @Override public void onReceive(Object message) { here(); persist(message); } // EVENT_LOOP: a Pekko event loop: `UntypedAbstractActor.onReceive`
    private void persist(Object message) { here(); } // EVENT_LOOP: a Pekko event loop: `persist` called
  }
}
