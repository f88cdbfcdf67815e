// framework: Pekko
// with: pekko-actor_2.13:1, pekko-actor-typed_2.13:1, scala-library:2
// also: akka-actor_2.13:2, akka-actor-typed_2.13:2, scala-library:2, org.apache.pekko=akka, pekko=akka, a Pekko=an Akka, Pekko=Akka
import org.apache.pekko.actor.*;
import org.apache.pekko.actor.typed.*;
import org.apache.pekko.actor.typed.javadsl.*;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.actor.typed.javadsl.ActorContext;

class Actors {
  static class Classic extends AbstractActor {
    private final ExecutorService pool;
    Classic(ExecutorService pool) { this.pool = pool; }
    @Override public void preStart() { here(); } // EVENT_LOOP: a Pekko event loop: `preStart` overrides `AbstractActor.preStart`
    @Override public Receive createReceive() {
      here(); // EVENT_LOOP: `createReceive` overrides `AbstractActor.createReceive`
      return receiveBuilder().match(String.class, text -> here()) // EVENT_LOOP: handed to `ReceiveBuilder.match`
          .match(Integer.class, this::number).matchEquals("stop", stop -> pool.execute(() -> here())) // MAY_BLOCK: `Executor.execute`
          .matchAny(any -> here()).build(); // EVENT_LOOP: a Pekko event loop: `ReceiveBuilder.matchAny`
    }
    private void number(Integer number) { here(); } // EVENT_LOOP: method reference handed to `ReceiveBuilder.match`
  }
  static class OnOwnDispatcher extends AbstractActor {
    @Override public void postStop() { here(); } // MAY_BLOCK: `Props.withDispatcher`
    @Override public Receive createReceive() { return emptyBehavior(); }
  }
  ActorRef create(ActorSystem system) {
    system.scheduler().scheduleOnce(Duration.ofSeconds(1),
        () -> { here(); }, system.dispatcher()); // EVENT_LOOP: a Pekko event loop: lambda handed to `Scheduler.scheduleOnce`
    return system.actorOf(Props.create(OnOwnDispatcher.class, OnOwnDispatcher::new).withDispatcher("blocking"));
  }
  static class Typed extends AbstractBehavior<String> {
    private Typed(ActorContext<String> context) { super(context); }
    static Behavior<String> create() {
      return Behaviors.setup(context -> { here(); return new Typed(context); }); // EVENT_LOOP: a Pekko event loop: lambda handed to `Behaviors.setup`
    }
    @Override public Receive<String> createReceive() {
      return newReceiveBuilder().onMessage(String.class, this::text).onSignal(PostStop.class,
          signal -> { here(); return this; }).build(); // EVENT_LOOP: a Pekko event loop: `ReceiveBuilder.onSignal`
    }
    private Behavior<String> text(String text) {
      here(); // EVENT_LOOP: method reference handed to `ReceiveBuilder.onMessage`
      getContext().pipeToSelf(CompletableFuture.supplyAsync(() -> "x" + here()), (row, failure) -> row); // MAY_BLOCK: supplyAsync`
      return this;
    }
  }
  Behavior<String> functional() {
    return Behaviors.receiveMessage(text -> {
      here(); // EVENT_LOOP: a Pekko event loop: lambda handed to `Behaviors.receiveMessage`
      return Behaviors.same();
    });
  }
}
