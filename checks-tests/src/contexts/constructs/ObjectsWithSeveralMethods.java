// framework: Swing, JDK
package constructs;
import javax.swing.SwingUtilities;

/* Whoever is given an object as a function calls the one method that the function has. */
class ObjectsWithSeveralMethods {
  private final List<Runnable> kept = new ArrayList<>();
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(new OnTheLoop());
    pool.execute(new OnAPool());
    later(new ThroughAHelper());
    Runnable local = new InAVariable();
    SwingUtilities.invokeLater(() -> local.run());
    kept.add(new InACollection());
    SwingUtilities.invokeLater(() -> { for (Runnable task : kept) task.run(); });
    AutoCloseable closing = new CalledByTheOtherName();
    SwingUtilities.invokeLater(() -> { try { closing.close(); } catch (Exception e) { System.out.println(e); } });
  }
  private void later(Runnable task) { SwingUtilities.invokeLater(task); }
  static class OnTheLoop implements Runnable, AutoCloseable {
    public void run() { here(); } // EVENT_LOOP: object handed to `SwingUtilities.invokeLater`
    public void close() { here(); } // UNKNOWN
  }
  static class OnAPool implements Runnable, AutoCloseable {
    public void run() { here(); } // MAY_BLOCK: object handed to
    public void close() { here(); } // EVENT_LOOP: `close` called
  }
  void stop(OnAPool job) { SwingUtilities.invokeLater(() -> job.close()); }
  static class ThroughAHelper implements Runnable, AutoCloseable {
    public void run() { here(); } // EVENT_LOOP: object handed to
    public void close() { here(); } // UNKNOWN
  }
  static class InAVariable implements Runnable, AutoCloseable {
    public void run() { here(); } // EVENT_LOOP
    public void close() { here(); } // UNKNOWN
  }
  static class InACollection implements AutoCloseable, Runnable {
    public void run() { here(); } // EVENT_LOOP
    public void close() { here(); } // UNKNOWN
  }
  static class CalledByTheOtherName implements AutoCloseable, Runnable {
    public void run() { here(); } // UNKNOWN
    public void close() { here(); } // EVENT_LOOP
  }
  abstract static class Base { abstract void open(); }
  static class AlsoAbstract extends Base implements Runnable {
    public void run() { here(); } // MAY_BLOCK
    void open() { here(); } // UNKNOWN
  }
  void base(ExecutorService pool) { pool.execute(new AlsoAbstract()); }
}
class ConstructorsOfOneClass {
  void start() { SwingUtilities.invokeLater(new Beat()); }
  static class Beat implements Runnable {
    Beat() { this(3); }
    Beat(int times) { System.out.println(times); }
    public void run() { here(); } // EVENT_LOOP: object handed to `SwingUtilities.invokeLater`
  }
}
class OneOfTwoObjectsIsKeptForOthers {
  Object kept;
  void start(ExecutorService pool) {
    pool.execute(new OnAPool());
    kept = new OnAPool();
    SwingUtilities.invokeLater(new OnTheLoop());
    kept = new OnTheLoop();
    pool.execute(new OnBoth());
    SwingUtilities.invokeLater(new OnBoth());
  }
  static class OnAPool implements Runnable { public void run() { here(); } } // UNKNOWN
  static class OnTheLoop implements Runnable { public void run() { here(); } } // EVENT_LOOP
  static class OnBoth implements Runnable { public void run() { here(); } } // EVENT_LOOP
}
