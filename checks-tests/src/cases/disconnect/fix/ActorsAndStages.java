// Actors and stages of streams, which their framework starts and stops once: a field keeps the handle, and postStop() cancels it.
// with: AKKA, PEKKO, PEKKO_STREAM
package news;

import java.util.concurrent.*;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.stream.SourceShape;
import org.apache.pekko.stream.stage.*;

class ActorsAndStages {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  interface Feed { String take() throws InterruptedException; }

  static class Stage extends GraphStageLogic {
    private final Feed feed;
    Stage(SourceShape<String> shape, Feed feed) { super(shape); this.feed = feed; }
    @Override public void preStart() {
      AsyncCallback<String> next = createAsyncCallback(text -> {});
      POOL.submit(() -> {
        while (true) { next.invoke(feed.take()); }
      });
    }
  }

  static class StageWithItsOwnHook extends GraphStageLogic {
    private final Feed feed;
    StageWithItsOwnHook(SourceShape<String> shape, Feed feed) { super(shape); this.feed = feed; }
    @Override public void preStart() {
      POOL.submit(() -> { while (true) { feed.take(); } });
    }
    @Override public void postStop() { System.out.println("gone"); }
  }

  abstract static class Actor extends AbstractActor {
    private Feed feed;
    @Override public void preStart() {
      POOL.submit(() -> { while (true) { self().tell(feed.take(), self()); } });
    }
  }

  abstract static class ActorOfAkka extends akka.actor.AbstractActor {
    private Feed feed;
    @Override public void preStart() {
      POOL.submit(() -> { while (true) { self().tell(feed.take(), self()); } });
    }
  }

  abstract static class ActorThatIsAskedAgain extends AbstractActor {
    private Feed feed;
    void ask() {
      POOL.submit(() -> { while (true) { self().tell(feed.take(), self()); } });
    }
    @Override public Receive createReceive() { return receiveBuilder().matchEquals("next", text -> ask()).build(); }
  }
}
