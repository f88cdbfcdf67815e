// framework: JUnit, TestNG
// with: junit:4, junit-jupiter-api:6, testng:7, REACTOR
package tests;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Mono;

final class Tests {
  @org.junit.Test public void junit4() { here(); } // MAY_BLOCK
  @org.junit.jupiter.api.Test void junit5() {
    here(); // MAY_BLOCK
    Mono.fromCallable(() -> here()).block(); // MAY_BLOCK
  }
  @RepeatedTest(2) void repeated() { here(); } // MAY_BLOCK
  @org.testng.annotations.Test public void testng() { here(); } // MAY_BLOCK
  @org.junit.jupiter.api.Test void future() { new CompletableFuture<String>().thenApply(text -> here()); } // ASYNC_HANDLER: a JDK callback
  void noTest() { here(); } // UNKNOWN
}
