// framework: Apache HttpComponents
// with: httpcore5:5, httpclient5:5
package httpcomponents;
import org.apache.hc.client5.http.async.methods.*;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.*;
import org.apache.hc.core5.http.nio.*;
import org.apache.hc.core5.http.nio.support.classic.AbstractClassicServerExchangeHandler;
import org.apache.hc.core5.http.protocol.HttpContext;

final class Exchanges {
  void executed(CloseableHttpAsyncClient client, SimpleHttpRequest request, ExecutorService pool) {
    client.execute(request, new FutureCallback<SimpleHttpResponse>() {
      @Override public void completed(SimpleHttpResponse response) {
        here(); // EVENT_LOOP: an Apache HttpComponents event loop: `completed` overrides `FutureCallback.completed`
        pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
      }
      @Override public void failed(Exception failure) {}
      @Override public void cancelled() {}
    });
    here(); // UNKNOWN
  }
  static final class Handler implements AsyncServerRequestHandler<String> {
    @Override public AsyncRequestConsumer<String> prepare(HttpRequest request, EntityDetails entity, HttpContext context) { return null; }
    @Override public void handle(String body, ResponseTrigger trigger, HttpContext context) {
      here(); // EVENT_LOOP: an Apache HttpComponents event loop: `handle` overrides `AsyncServerRequestHandler.handle`
    }
  }
  static final class Classic extends AbstractClassicServerExchangeHandler {
    Classic(ExecutorService pool) { super(1, pool); }
    @Override protected void handle(HttpRequest request, InputStream in, HttpResponse response, OutputStream out, HttpContext context) {
      here(); // MAY_BLOCK: `handle` overrides `AbstractClassicServerExchangeHandler.handle`
    }
  }
}
