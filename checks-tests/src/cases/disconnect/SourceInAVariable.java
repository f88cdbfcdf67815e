// The code that a client's stream is made by: in a variable, in an object, and handed to a helper.
// with: REACTOR
package news;

import java.util.concurrent.*;
import java.util.function.*;
import reactor.core.publisher.*;

class SourceInAVariable {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private static void pump() { while (true) { System.out.println("news"); } }

  Flux<String> inAVariable() {
    Consumer<FluxSink<String>> source = sink -> pool.submit(SourceInAVariable::pump); // FINDING: Nothing stops the task started here
    return Flux.create(source);
  }
  Flux<String> thatIsAssigned() {
    Consumer<FluxSink<String>> source;
    source = sink -> pool.submit(SourceInAVariable::pump); // FINDING: Nothing stops the task started here
    return Flux.create(source);
  }
  Flux<String> inAnObject() {
    Consumer<FluxSink<String>> source = new Consumer<>() {
      @Override public void accept(FluxSink<String> sink) {
        pool.submit(SourceInAVariable::pump); // FINDING: Nothing stops the task started here
      }
    };
    return Flux.create(source);
  }
  Flux<String> ofAHelper() {
    return Streams.named("a", sink -> pool.submit(SourceInAVariable::pump)); // FINDING: Nothing stops the task started here
  }
  void ofNobody() { // SILENT
    Consumer<FluxSink<String>> source = sink -> pool.submit(SourceInAVariable::pump);
    System.out.println(source);
    Streams.ignore(sink -> pool.submit(SourceInAVariable::pump));
  }
}

// file: Streams.java
final class Streams {
  static Flux<String> named(String name, Consumer<FluxSink<String>> source) { return Flux.create(source).name(name); }
  static void ignore(Consumer<FluxSink<String>> source) { System.out.println(source); }
}
