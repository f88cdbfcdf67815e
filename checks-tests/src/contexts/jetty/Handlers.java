// framework: Jetty
// with: jetty-server:12, jetty-util:12, jetty-io:12, jetty-client:12
package jetty;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

final class Handlers extends Handler.Abstract {
  @Override public boolean handle(Request request, Response response, Callback callback) {
    here(); // MAY_BLOCK: `handle` overrides
    Request.addCompletionListener(request, failure -> here()); // MAY_BLOCK: lambda handed to `Request.addCompletionListener`
    return true;
  }
  static final class NonBlocking extends Handler.Abstract.NonBlocking {
    @Override public boolean handle(Request request, Response response, Callback callback) {
      return here(); // EVENT_LOOP: a Jetty event loop: `handle` overrides `NonBlocking.handle`
    }
  }
  static final class ByType extends Handler.Abstract {
    ByType() { super(InvocationType.NON_BLOCKING); }
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: a Jetty event loop
  }
  Handler anonymous = new Handler.Abstract(InvocationType.NON_BLOCKING) {
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: `NON_BLOCKING` passed to `new Abstract`
  };
  Handler anonymousThatMayBlock = new Handler.Abstract(InvocationType.BLOCKING) {
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `handle` overrides
  };
  static class ByParameter extends Handler.Abstract {
    ByParameter(InvocationType type) { super(type); }
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: `NON_BLOCKING` passed to `new Abstract`
  }
  void byParameter(Server server) { server.setHandler(new ByParameter(InvocationType.NON_BLOCKING)); }
  static class ByEitherParameter extends Handler.Abstract {
    ByEitherParameter(InvocationType type) { super(type); }
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `handle` overrides
  }
  void byEitherParameter(Server server, InvocationType type) {
    server.setHandler(new ByEitherParameter(InvocationType.NON_BLOCKING));
    server.setHandler(new ByEitherParameter(type));
  }
  static class ByParameterOfOthers extends Handler.Abstract {
    ByParameterOfOthers(InvocationType type) { super(type); }
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `handle` overrides
  }
  static final class ByConstant extends Handler.Abstract {
    static final InvocationType MINE = InvocationType.NON_BLOCKING;
    ByConstant() { super(MINE); }
    @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `handle` overrides
  }
  Callback callback() { return Callback.from(() -> here(), failure -> {}); } // MAY_BLOCK: lambda handed to `Callback.from`
  Callback callbackOnTheLoop() {
    return Callback.from(InvocationType.NON_BLOCKING, () -> here()); // EVENT_LOOP: a Jetty event loop: lambda handed to `Callback.from`
  }
  Callback callbackThatMayBlock() { return Callback.from(InvocationType.BLOCKING, () -> here()); } // UNKNOWN
  void client(org.eclipse.jetty.client.Request request) {
    request.onComplete(result -> here()); // EVENT_LOOP: a Jetty event loop: lambda handed to `Request.onComplete`
  }
}
