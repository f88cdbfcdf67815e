// framework: JDK
package constructs;

sealed interface Unusual permits Unusual.First, Unusual.Second {
  CompletableFuture<String> answer();
  default CompletableFuture<String> always() { here(); return answer(); } // ASYNC_HANDLER: `always` returns `CompletableFuture`
  record First(ExecutorService pool) implements Unusual {
    public First { here(); } // UNKNOWN
    @Override public CompletableFuture<String> answer() {
      return CompletableFuture.supplyAsync(() -> here(), pool); // MAY_BLOCK: handed to `CompletableFuture.supplyAsync`
    }
  }
  final class Second implements Unusual {
    static { here(); } // UNKNOWN
    @Override public CompletableFuture<String> answer() {
      return switch (hashCode()) { case 1 -> { here(); yield null; } default -> null; }; // ASYNC_HANDLER: `answer` returns `CompletableFuture`
    }
  }
  enum Kind {
    ONE { @Override CompletableFuture<String> run() { return here(); } }; // ASYNC_HANDLER: `run` returns `CompletableFuture`
    abstract CompletableFuture<String> run();
  }
}
