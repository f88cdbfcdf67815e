// framework: Jetty
// with: jetty-server:12, jetty-util:12, jetty-io:12
package jetty;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.util.Callback;

/* The answer of `getInvocationType` is for the other methods of its class that Jetty calls. */
class NonBlocking extends Handler.Abstract {
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: a Jetty event loop: `NonBlocking.getInvocationType` answers `NON_BLOCKING` (line +1)
  @Override public InvocationType getInvocationType() { here(); return InvocationType.NON_BLOCKING; } // UNKNOWN
}
class Blocking extends Handler.Abstract.NonBlocking {
  @Override public InvocationType getInvocationType() { return InvocationType.BLOCKING; }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `Blocking.getInvocationType` answers `BLOCKING` (line -1)
}
class OfABlockingOne extends Blocking {
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `Blocking.getInvocationType` answers `BLOCKING`
}
class OfANonBlockingOne extends NonBlocking {
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: `NonBlocking.getInvocationType` answers `NON_BLOCKING`
}
class Either extends Handler.Abstract.NonBlocking {
  @Override public InvocationType getInvocationType() { return InvocationType.EITHER; }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // UNKNOWN
}
class OneOrTheOther extends Handler.Abstract.NonBlocking {
  private boolean isShort;
  @Override public InvocationType getInvocationType() {
    if (isShort) {
      return InvocationType.NON_BLOCKING;
    }
    return InvocationType.BLOCKING;
  }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // UNKNOWN
}
class OneWhicheverWay extends Handler.Abstract {
  @Override public InvocationType getInvocationType() {
    Supplier<InvocationType> other = () -> { return InvocationType.BLOCKING; };
    if (isStarted()) {
      return InvocationType.NON_BLOCKING;
    }
    return Invocation.NON_BLOCKING;
  }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: `OneWhicheverWay.getInvocationType` answers `NON_BLOCKING`
}
class Invocation { static final org.eclipse.jetty.util.thread.Invocable.InvocationType NON_BLOCKING = Handler.Abstract.InvocationType.NON_BLOCKING; }
class Asked extends Handler.Abstract.NonBlocking {
  private Handler inner;
  @Override public InvocationType getInvocationType() { return inner.getInvocationType(); }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // UNKNOWN
}
class Refused extends Handler.Abstract.NonBlocking {
  @Override public InvocationType getInvocationType() { throw new UnsupportedOperationException(); }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // UNKNOWN
}
abstract class LeftToOthers extends Handler.Abstract.NonBlocking {
  @Override public abstract InvocationType getInvocationType();
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // UNKNOWN
}
class StrongerThanTheConstructor extends Handler.Abstract {
  StrongerThanTheConstructor() { super(InvocationType.NON_BLOCKING); }
  @Override public InvocationType getInvocationType() { return InvocationType.BLOCKING; }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // MAY_BLOCK: `StrongerThanTheConstructor.getInvocationType` answers `BLOCKING`
}
class OtherMethods extends Handler.Abstract.NonBlocking {
  public InvocationType getInvocationType(String reason) { return InvocationType.BLOCKING; }
  InvocationType type() { return InvocationType.BLOCKING; }
  @Override public boolean handle(Request request, Response response, Callback callback) { return here(); } // EVENT_LOOP: `handle` overrides `NonBlocking.handle`
}
class Anonymous {
  Request.Handler handler = new Request.Handler() {
    @Override public boolean handle(Request request, Response response, Callback callback) { help(); return here(); } // EVENT_LOOP: `getInvocationType` answers `NON_BLOCKING`
    @Override public InvocationType getInvocationType() { return InvocationType.NON_BLOCKING; }
    private void help() { here(); } // EVENT_LOOP: `help` called: `getInvocationType` answers `NON_BLOCKING`
  };
  Callback callback = new Callback() {
    @Override public void succeeded() { here(); } // EVENT_LOOP: `getInvocationType` answers `NON_BLOCKING`
    @Override public void failed(Throwable failure) { here(); } // EVENT_LOOP: `getInvocationType` answers `NON_BLOCKING`
    @Override public InvocationType getInvocationType() { return InvocationType.NON_BLOCKING; }
  };
  Callback callbackThatSaysNothing = new Callback() {
    @Override public void succeeded() { here(); } // MAY_BLOCK: `succeeded` overrides `Callback.succeeded`
    @Override public void failed(Throwable failure) { here(); } // MAY_BLOCK: `failed` overrides `Callback.failed`
  };
}
