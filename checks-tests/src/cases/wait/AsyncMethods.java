// The situations that VSTHRD002 and VSTHRD103 of vs-threading know: waiting for an asynchronous end
// in code that is asynchronous itself. In our own words, and about the end of a server.
// with: ARMERIA, JUNIT
package news;

import com.linecorp.armeria.server.Server;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class AsyncMethods {
  private Server server;

  private CompletableFuture<String> last = new CompletableFuture<>();
  CompletableFuture<String> inAnInitializerOfAField(CompletableFuture<String> news) {
    System.out.println(new Stopped(server));
    return news.thenApply(String::trim);
  }

  static class Stopped {
    Stopped(Server server) { server.stop().join(); } // KNOWN GAP: waits in the end
  }
  CompletableFuture<String> methods(CompletableFuture<String> news) throws Exception {
    Object result = news.isDone() ? "done" : server.stop().join(); // FINDING: join
    System.out.println(result);
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> getInAnAsynchronousMethod(CompletableFuture<String> news) throws Exception {
    server.stop().get(); // FINDING: get
    return news.thenApply(String::trim);
  }
  CompletionStage<String> inALambdaThatReturnsAFuture(CompletionStage<String> news) {
    return news.thenCompose(headline -> {
          server.stop().join(); // FINDING: join
          return news;
        });
  }
  CompletableFuture<String> joinInAnAsynchronousMethod(CompletableFuture<String> news) throws Exception {
    server.stop().join(); // FINDING: join
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> throughALocal(CompletableFuture<String> news) throws Exception {
    CompletableFuture<Void> stopping = server.stop();
    System.out.println("stopping");
    stopping.join(); // FINDING: join
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> inALambdaThatIsHandedToAnExecutor(CompletableFuture<String> news) throws Exception { // SILENT
    CompletableFuture.runAsync(() -> server.stop().join());
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> inALambdaOfAnAsynchronousMethodThatRunsInPlace(CompletableFuture<String> news) throws Exception {
    List.of(server).forEach(each -> { each.stop().join(); }); // FINDING: join
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> inAGetterThatReturnsAFuture() {
    server.stop().join(); // FINDING: join
    return last;
  }
  CompletableFuture<Object> inAReturnStatement(CompletableFuture<String> news) {
    return news.thenApply(headline -> server.stop().join()); // FINDING: join
  }
  CompletableFuture<String> getWithATimeoutInAnAsynchronousMethod(CompletableFuture<String> news) throws Exception {
    server.stop().get(1, TimeUnit.SECONDS); // FINDING: get
    return news.thenApply(String::trim);
  }
  CompletableFuture<String> inAGetter(CompletableFuture<String> news) {
    System.out.println(getState());
    return news.thenApply(String::trim);
  }
  private String getState() {
    server.stop().join(); // KNOWN GAP: waits in the end
    return "stopped";
  }
  void inASynchronousMethodOfNoHandler() { server.stop().join(); } // SILENT
  void inAnAnonymousCallback(CompletionStage<String> news) {
    news.thenAccept(new Consumer<String>() {
          @Override public void accept(String headline) { server.stop().join(); } // FINDING: join
        });
  }

  class InAnOverride {
    static class Page extends Base {
      @Override CompletableFuture<String> load(Server server) {
        server.stop().join(); // FINDING: join
        return CompletableFuture.supplyAsync(() -> "page");
      }
    }
  }
}

class InALambdaThatIsACallback {
  private Server server;
  void attach(CompletionStage<String> news) { news.thenAccept(headline -> server.stop().join()); } // FINDING: join
}

abstract class Base {
  abstract CompletableFuture<String> load(Server server);
}
