// framework: Android
// with: android:4
package android;
import android.app.Activity;
import android.os.*;

/* A handler runs on the thread of the looper that it is made with. */
final class Handlers extends Activity {
  private Handler set;
  void inVariables(Looper background) {
    Handler main = new Handler(Looper.getMainLooper());
    main.post(() -> here()); // EVENT_LOOP: an Android event loop: lambda handed to `Handler.post`
    Handler ofTheContext = new Handler(getMainLooper());
    ofTheContext.post(() -> here()); // EVENT_LOOP: lambda handed to `Handler.post`
    Handler other = new Handler(background);
    other.post(() -> here()); // UNKNOWN
    Handler indirect = new Handler(later(Looper::getMainLooper));
    indirect.post(() -> here()); // EVENT_LOOP
    set = new Handler(Looper.getMainLooper());
  }
  private Looper later(Supplier<Looper> looper) { return looper.get(); }
  void inAField() { set.post(() -> here()); } // EVENT_LOOP: lambda handed to `Handler.post`
  void named() {
    HandlerThread thread = new HandlerThread("news");
    new Handler(thread.getLooper()).post(() -> here()); // UNKNOWN
  }
  void callbacks(Looper background) {
    new Handler(Looper.getMainLooper(), message -> here()); // EVENT_LOOP: lambda implements `Callback`
    new Handler(background, message -> here()); // UNKNOWN
    new Handler(Looper.getMainLooper(), new Handler.Callback() {
      @Override public boolean handleMessage(Message message) { return here(); } // EVENT_LOOP
    });
    new Handler(background, new Handler.Callback() {
      @Override public boolean handleMessage(Message message) { return here(); } // UNKNOWN
    });
  }
  void anonymous(Looper background) {
    new Handler(Looper.getMainLooper()) {
      @Override public void handleMessage(Message message) { here(); } // EVENT_LOOP: an Android event loop: `handleMessage` overrides `Handler.handleMessage`
    };
    new Handler(background) {
      @Override public void handleMessage(Message message) { here(); } // UNKNOWN
    };
  }
  void made(Looper background) {
    new Given(Looper.getMainLooper());
    new Elsewhere(background);
    new Handler(Looper.getMainLooper(), new Told());
    new Handler(background, new ToldNothing());
  }
  void asExecutors(CompletableFuture<String> future, Looper background) {
    Handler other = new Handler(background);
    future.thenAcceptAsync(text -> here(), other::post); // MAY_BLOCK
    future.thenAcceptAsync(text -> here(), task -> other.post(task)); // MAY_BLOCK
  }
}
class OnTheMainLooper extends Handler {
  OnTheMainLooper() { super(Looper.getMainLooper()); }
  @Override public void handleMessage(Message message) {
    here(); // EVENT_LOOP: `handleMessage` overrides `Handler.handleMessage`
    post(() -> here()); // EVENT_LOOP: lambda handed to `Handler.post`
  }
  void callbacks(Looper background) {
    new Handler(background, message -> here()); // UNKNOWN
  }
}
class Given extends Handler {
  Given(Looper looper) { super(looper); }
  @Override public void handleMessage(Message message) { here(); } // EVENT_LOOP: `handleMessage` overrides
}
class Elsewhere extends Handler {
  private final Looper main;
  Elsewhere(Looper looper) { super(looper); main = Looper.getMainLooper(); }
  @Override public void handleMessage(Message message) {
    here(); // UNKNOWN
    post(() -> here()); // UNKNOWN
  }
}
class Told implements Handler.Callback {
  @Override public boolean handleMessage(Message message) { return here(); } // EVENT_LOOP: `handleMessage` overrides `Callback.handleMessage`
}
class ToldNothing implements Handler.Callback {
  @Override public boolean handleMessage(Message message) { return here(); } // UNKNOWN
}
