// framework: Swing, JDK
package constructs;
import javax.swing.SwingUtilities;

/* An executor of the file's own runs tasks where its one statement says. */
class ExecutorsOfOneCall {
  void start(CompletableFuture<String> future, ExecutorService pool, Runnable other) {
    Executor direct = task -> task.run();
    Executor inABlock = task -> { task.run(); };
    Executor onTheLoop = task -> { SwingUtilities.invokeLater(task); };
    Executor inTwoSteps = task -> { System.out.println("before"); task.run(); };
    Executor wrapping = task -> SwingUtilities.invokeLater(logged(pool, task));
    Executor ignoring = task -> other.run();
    Executor empty = task -> {};
    Executor made = task -> new Thread(task);
    Executor given = future == null ? direct : pool;
    future.thenAcceptAsync(text -> { here(); }, direct); // ASYNC_HANDLER
    future.thenAcceptAsync(text -> { here(); }, inABlock); // ASYNC_HANDLER
    future.thenAcceptAsync(text -> { here(); }, onTheLoop); // EVENT_LOOP: `CompletableFuture.thenAcceptAsync`
    future.thenAcceptAsync(text -> { here(); }, inTwoSteps); // MAY_BLOCK
    future.thenAcceptAsync(text -> { here(); }, wrapping); // MAY_BLOCK
    future.thenAcceptAsync(text -> { here(); }, ignoring); // MAY_BLOCK
    future.thenAcceptAsync(text -> { here(); }, empty); // MAY_BLOCK
    future.thenAcceptAsync(text -> { here(); }, made); // MAY_BLOCK
    future.thenAcceptAsync(text -> { here(); }, given); // MAY_BLOCK
  }
  static Runnable logged(Executor pool, Runnable task) { return () -> pool.execute(task); }
}
