// framework: Akka
// with: akka-actor_2.13:2, akka-actor-typed_2.13:2, scala-library:2

import static dev.unhang.probe.Probe.here;

import akka.actor.AbstractActor;
import akka.actor.ActorRef;
import akka.actor.ActorSystem;
import akka.actor.Props;
import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Actors {
  static class Classic extends AbstractActor {
    private final ExecutorService pool;

    Classic(ExecutorService pool) {
      this.pool = pool;
    }

    @Override
    public void preStart() {
      here(); // EVENT_LOOP: an Akka event loop: `preStart` overrides `AbstractActor.preStart`
    }

    @Override
    public Receive createReceive() {
      here(); // EVENT_LOOP: `createReceive` overrides `AbstractActor.createReceive`
      return receiveBuilder()
          .match(String.class, text -> here()) // EVENT_LOOP: handed to `ReceiveBuilder.match`
          .match(Integer.class, this::number)
          .matchEquals("stop", stop -> pool.execute(() -> here())) // MAY_BLOCK: `Executor.execute`
          .matchAny(any -> here()) // EVENT_LOOP: an Akka event loop: `ReceiveBuilder.matchAny`
          .build();
    }

    private void number(Integer number) {
      here(); // EVENT_LOOP: method reference handed to `ReceiveBuilder.match`
    }
  }

  static class OnOwnDispatcher extends AbstractActor {
    @Override
    public void postStop() {
      here(); // MAY_BLOCK: `Props.withDispatcher`
    }

    @Override
    public Receive createReceive() {
      return emptyBehavior();
    }
  }

  ActorRef create(ActorSystem system) {
    system
        .scheduler()
        .scheduleOnce(
            Duration.ofSeconds(1),
            () -> {
              here(); // EVENT_LOOP: an Akka event loop: lambda handed to `Scheduler.scheduleOnce`
            },
            system.dispatcher());
    return system.actorOf(
        Props.create(OnOwnDispatcher.class, OnOwnDispatcher::new).withDispatcher("blocking"));
  }

  static class Typed extends AbstractBehavior<String> {
    private Typed(ActorContext<String> context) {
      super(context);
    }

    static Behavior<String> create() {
      return Behaviors.setup(
          context -> {
            here(); // EVENT_LOOP: an Akka event loop: lambda handed to `Behaviors.setup`
            return new Typed(context);
          });
    }

    @Override
    public Receive<String> createReceive() {
      return newReceiveBuilder()
          .onMessage(String.class, this::text)
          .onSignal(
              PostStop.class,
              signal -> {
                here(); // EVENT_LOOP: an Akka event loop: `ReceiveBuilder.onSignal`
                return this;
              })
          .build();
    }

    private Behavior<String> text(String text) {
      here(); // EVENT_LOOP: method reference handed to `ReceiveBuilder.onMessage`
      getContext()
          .pipeToSelf(
              CompletableFuture.supplyAsync(() -> "x" + here()), // MAY_BLOCK: supplyAsync`
              (row, failure) -> row);
      return this;
    }
  }

  Behavior<String> functional() {
    return Behaviors.receiveMessage(
        text -> {
          here(); // EVENT_LOOP: an Akka event loop: lambda handed to `Behaviors.receiveMessage`
          return Behaviors.same();
        });
  }
}
