// framework: Californium
// with: californium-core:3
package californium;
import org.eclipse.californium.core.*;
import org.eclipse.californium.core.server.resources.CoapExchange;

final class Resources extends CoapResource {
  private ExecutorService pool;
  Resources() { super("news"); }
  @Override public void handleGET(CoapExchange exchange) { here(); } // ASYNC_HANDLER: a Californium callback: `handleGET` overrides `CoapResource.handleGET`
  @Override public void handlePOST(CoapExchange exchange) { pool.execute(() -> here()); } // MAY_BLOCK: lambda handed to `Executor.execute`
  void observed(CoapClient client) {
    client.observe(new CoapHandler() {
      @Override public void onLoad(CoapResponse response) { here(); } // ASYNC_HANDLER: `onLoad` overrides `CoapHandler.onLoad`
      @Override public void onError() { here(); } // ASYNC_HANDLER: `onError` overrides `CoapHandler.onError`
    });
  }
  void handle(CoapExchange exchange) { here(); } // UNKNOWN
}
