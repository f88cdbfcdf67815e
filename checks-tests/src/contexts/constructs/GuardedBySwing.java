// framework: Swing
package constructs;
import javax.swing.SwingUtilities;

class GuardedBySwing {
  boolean field;
  private boolean onLoop() { return SwingUtilities.isEventDispatchThread(); }
  private boolean offLoop() { return !onLoop(); }
  void branches() {
    if (SwingUtilities.isEventDispatchThread()) {
      here(); // EVENT_LOOP: `SwingUtilities.isEventDispatchThread` is true here
    } else {
      here(); // MAY_BLOCK: `SwingUtilities.isEventDispatchThread` is false here
    }
  }
  void comparedWithConstants() {
    if (SwingUtilities.isEventDispatchThread() == false) { here(); } // MAY_BLOCK
    if (true != SwingUtilities.isEventDispatchThread()) { here(); } // MAY_BLOCK
    if (SwingUtilities.isEventDispatchThread() == true) { here(); } // EVENT_LOOP
  }
  void earlyReturn() { if (SwingUtilities.isEventDispatchThread()) { return; } here(); } // MAY_BLOCK
  void earlyThrow() { if (!SwingUtilities.isEventDispatchThread()) throw new IllegalStateException(); here(); } // EVENT_LOOP
  void theOtherBranchLeaves() { if (SwingUtilities.isEventDispatchThread()) { System.out.println(); } else { return; } here(); } // EVENT_LOOP
  void assertion() { assert SwingUtilities.isEventDispatchThread() : "not here"; here(); } // EVENT_LOOP
  void inALocal(boolean other) { boolean onLoop = SwingUtilities.isEventDispatchThread() && other; if (onLoop) { here(); } } // EVENT_LOOP
  void inALocalThatIsSetAgain(boolean other) {
    boolean onLoop = SwingUtilities.isEventDispatchThread();
    onLoop = other;
    if (onLoop) { here(); } // UNKNOWN
  }
  void inALocalOfAnotherThread(ExecutorService pool) {
    boolean onLoop = SwingUtilities.isEventDispatchThread();
    pool.execute(() -> { if (onLoop) { here(); } }); // MAY_BLOCK: lambda handed to
  }
  void inAMethodOfTheFile() {
    if (onLoop()) { here(); } // EVENT_LOOP
    if (offLoop()) { here(); } // MAY_BLOCK
  }
  void conditionalExpressionsAndLogic(boolean other) {
    Object a = SwingUtilities.isEventDispatchThread() ? here() : null; // EVENT_LOOP
    boolean b = other && SwingUtilities.isEventDispatchThread() && Boolean.TRUE.equals(here()); // EVENT_LOOP
    boolean c = SwingUtilities.isEventDispatchThread() || Boolean.TRUE.equals(here()); // MAY_BLOCK
    boolean d = (other || SwingUtilities.isEventDispatchThread()) && Boolean.TRUE.equals(here()); // UNKNOWN
  }
  void loops() {
    while (SwingUtilities.isEventDispatchThread()) { here(); } // EVENT_LOOP
    here(); // MAY_BLOCK
  }
  void aLoopThatIsLeftAnotherWay(boolean other) { while (SwingUtilities.isEventDispatchThread()) { if (other) break; } here(); } // UNKNOWN
  void aBranchAroundDoesNotReachIntoOtherCode(ExecutorService pool) {
    if (SwingUtilities.isEventDispatchThread()) { pool.execute(() -> { here(); }); } // MAY_BLOCK: lambda handed to
  }
  void aGuardOfAFieldSaysNothing() { if (field) { here(); } } // UNKNOWN
}
