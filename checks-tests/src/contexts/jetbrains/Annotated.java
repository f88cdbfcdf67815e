// framework: JetBrains annotations
// with: annotations:26
package jetbrains;
import org.jetbrains.annotations.*;

class Annotated {
  @NonBlocking void nonBlocking() { here(); } // EVENT_LOOP: `nonBlocking` is annotated with `@NonBlocking`
  @Blocking CompletableFuture<String> blocking() { return here(); } // MAY_BLOCK: `blocking` is annotated with `@Blocking`
  @NonBlocking static class OfClass {
    void inherited() { here(); } // EVENT_LOOP: `OfClass` is annotated with `@NonBlocking`
    @Blocking void overruled() { here(); } // MAY_BLOCK: `overruled` is annotated with `@Blocking`
  }
  static final class Overriding extends Annotated { @Override void nonBlocking() { here(); } } // EVENT_LOOP: `nonBlocking` is annotated with `@NonBlocking`
  void plain() { here(); } // UNKNOWN
}
