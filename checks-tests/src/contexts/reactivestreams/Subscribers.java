// framework: Reactive Streams
// with: reactive-streams:1
package reactivestreams;
import org.reactivestreams.*;

final class Subscribers implements Subscriber<String> {
  @Override public void onSubscribe(Subscription subscription) { subscription.request(1); }
  @Override public void onNext(String text) { here(); } // ASYNC_HANDLER: a Reactive Streams callback: `onNext` overrides `Subscriber.onNext`
  @Override public void onError(Throwable failure) { stopped(); }
  @Override public void onComplete() {}
  private void stopped() { here(); } // ASYNC_HANDLER: a Reactive Streams callback: `stopped` called: `onError` overrides `Subscriber.onError`
  public void onNext(int number) { here(); } // UNKNOWN
  Publisher<String> published() {
    here(); // ASYNC_HANDLER: an async handler: `published` returns `Publisher`
    return subscriber -> here(); // ASYNC_HANDLER: a Reactive Streams callback: lambda implements `Publisher`
  }
}
