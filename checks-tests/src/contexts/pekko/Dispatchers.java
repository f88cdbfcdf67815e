// framework: Pekko
// with: pekko-actor_2.13:1, pekko-actor-typed_2.13:1, scala-library:2
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.typed.*;
import org.apache.pekko.actor.typed.javadsl.*;

class Dispatchers {
  void spawn(ActorContext<Object> context) {
    context.spawn(Behaviors.<String>receiveMessage(text -> {
      here(); // KNOWN GAP (want MAY_BLOCK: `ActorContext.spawn`): EVENT_LOOP
      return Behaviors.same();
    }), "io", DispatcherSelector.blocking());
    context.spawn(Behaviors.<String>receiveMessage(text -> {
      here(); // EVENT_LOOP: a Pekko event loop: `Behaviors.receiveMessage`
      return Behaviors.same();
    }), "plain");
  }
  Behavior<String> timers() {
    return Behaviors.withTimers(timers -> {
      here(); // EVENT_LOOP: a Pekko event loop: `Behaviors.withTimers`
      timers.startSingleTimer("tick", Duration.ofSeconds(1));
      return Behaviors.receive(String.class).onMessageEquals("tick", this::tick).build();
    });
  }
  private Behavior<String> tick() { here(); return Behaviors.same(); } // EVENT_LOOP: a Pekko event loop: method reference handed to
  static class Blocking extends AbstractActor {
    @Override public Receive createReceive() {
      return receiveBuilder().match(String.class, text -> CompletableFuture.supplyAsync(() -> text + here(), // MAY_BLOCK: supplyAsync`
          getContext().getSystem().dispatchers().lookup("blocking"))).build();
    }
  }
}
