// framework: Swing, JDK
package constructs;
import javax.swing.SwingUtilities;

/* What a method of the file does with code that it is given. */
class GivesItBack {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(same(() -> { here(); })); // EVENT_LOOP: lambda handed to `GivesItBack.same`: lambda handed to `SwingUtilities.invokeLater`
    pool.execute(same(() -> { here(); })); // MAY_BLOCK: lambda handed to `GivesItBack.same`: lambda handed to `Executor
  }
  private static Runnable same(Runnable task) { return task; }
}
class WrapsItInAConditional {
  boolean logs;
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(logged(() -> { here(); })); // EVENT_LOOP
    pool.execute(logged(() -> { here(); })); // MAY_BLOCK
  }
  private Runnable logged(Runnable task) { return logs ? () -> { System.out.println("runs"); task.run(); } : task; }
}
class WrapsItInAVariable {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(logged(() -> { here(); })); // EVENT_LOOP
    pool.execute(logged(() -> { here(); })); // MAY_BLOCK
  }
  private static Runnable logged(Runnable task) {
    Runnable wrapped = () -> { System.out.println("runs"); task.run(); };
    return wrapped;
  }
}
class WrapsItInAnObject {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(logged(() -> { here(); })); // EVENT_LOOP
    pool.execute(logged(() -> { here(); })); // MAY_BLOCK
  }
  private static Runnable logged(Runnable task) {
    return new Runnable() { @Override public void run() { System.out.println("runs"); task.run(); } };
  }
}
class WrapsItInAnObjectOfALocalClass {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(logged(() -> { here(); })); // EVENT_LOOP
    pool.execute(logged(() -> { here(); })); // MAY_BLOCK
  }
  private static Runnable logged(Runnable task) {
    class Logged implements Runnable { @Override public void run() { System.out.println("runs"); task.run(); } }
    return new Logged();
  }
}
class WrapsItInAnObjectOfAClass {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(new Logged(() -> { here(); })); // EVENT_LOOP
    pool.execute(new Logged(() -> { here(); })); // MAY_BLOCK
  }
  static class Logged implements Runnable {
    private final Runnable task;
    Logged(Runnable task) { this.task = task; }
    @Override public void run() { System.out.println("runs"); task.run(); }
  }
}
class WrapsItInAnObjectWithABase {
  void start(ExecutorService pool) {
    Runnable ui = new Named(() -> { here(); }); // EVENT_LOOP: lambda handed to `new Named`
    SwingUtilities.invokeLater(ui);
    pool.execute(new Named("a", () -> { here(); })); // MAY_BLOCK
    pool.execute(new Plain(() -> { here(); })); // MAY_BLOCK
    SwingUtilities.invokeLater(new Plain(() -> { here(); })); // EVENT_LOOP
    new Kept(() -> { here(); }).go(pool); // MAY_BLOCK
  }
  abstract static class Base implements Runnable {
    private final Runnable task;
    Base(Runnable task) { this.task = task; }
    @Override public void run() { System.out.println("runs"); task.run(); }
  }
  static class Named extends Base {
    Named(Runnable task) { this("none", task); }
    Named(String name, Runnable task) { super(task); }
  }
  record Plain(Runnable task) implements Runnable { @Override public void run() { task.run(); } }
  record Kept(Runnable task) { void go(ExecutorService pool) { pool.execute(() -> task.run()); } }
}
class WrapsItForAnother {
  void start() {
    SwingUtilities.invokeLater(() -> { later(ForkJoinPool.commonPool(), () -> { here(); }); }); // MAY_BLOCK: lambda handed to `WrapsItForAnother.later`
    SwingUtilities.invokeLater(other(() -> { here(); })); // UNKNOWN
  }
  private static void later(Executor pool, Runnable task) { pool.execute(() -> task.run()); }
  private static Runnable other(Runnable task) {
    Supplier<Runnable> unused = () -> { return () -> task.run(); };
    return () -> System.out.println(unused);
  }
}
class TakesSeveral {
  void start(ExecutorService pool) {
    ui(() -> {}, () -> {}, () -> { here(); }); // EVENT_LOOP
    SwingUtilities.invokeLater(() -> all(pool, () -> {}, () -> {}, () -> { here(); })); // MAY_BLOCK
  }
  private static void ui(Runnable... tasks) { for (Runnable task : tasks) SwingUtilities.invokeLater(task); }
  private static void all(ExecutorService pool, Runnable... tasks) { Arrays.stream(tasks).forEach(pool::execute); for (Runnable task : tasks) pool.execute(task); }
}
class ARecordKeepsSeveral {
  record Jobs(String name, Runnable... tasks) {}
  void start() {
    Jobs jobs = new Jobs("a", () -> {}, () -> {}, () -> { here(); }); // EVENT_LOOP
    for (Runnable task : jobs.tasks()) SwingUtilities.invokeLater(task);
  }
}
class OfAnInterface {
  interface Later { void later(Runnable task); void now(Runnable task); }
  static class OnTheLoop implements Later {
    @Override public void later(Runnable task) { SwingUtilities.invokeLater(task); }
    @Override public void now(Runnable task) { task.run(); }
  }
  void start(Later later) {
    later.later(() -> { here(); }); // EVENT_LOOP
    ForkJoinPool.commonPool().execute(() -> later.now(() -> { here(); })); // MAY_BLOCK
  }
}
class OfAClassWithASubclass {
  static class OnAPool { Executor pool; void later(Runnable task) { pool.execute(task); } }
  static class OnTheLoop extends OnAPool { @Override void later(Runnable task) { SwingUtilities.invokeLater(task); } }
  void start(OnAPool either) { either.later(() -> { here(); }); } // EVENT_LOOP
  void exact() { OnAPool one = new OnAPool(); one.later(() -> { here(); }); } // MAY_BLOCK
}
class ElementsOfACollection {
  private final List<Runnable> tasks = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Runnable> byName = new HashMap<>();
  void start(ExecutorService pool) {
    tasks.add(() -> { here(); }); // MAY_BLOCK
    tasks.forEach(task -> pool.execute(task));
    listeners.add(() -> { here(); }); // EVENT_LOOP
    SwingUtilities.invokeLater(() -> listeners.forEach(listener -> listener.run()));
    Optional.of((Runnable) () -> { here(); }).ifPresent(task -> SwingUtilities.invokeLater(task)); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
    Optional.of((Runnable) () -> { here(); }).or(() -> Optional.empty()); // UNKNOWN
    List.<Runnable>of(() -> { here(); }).stream().forEach(task -> SwingUtilities.invokeLater(task)); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
    List.<Runnable>of(() -> { here(); }).forEach(SwingUtilities::invokeLater); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
    byName.put("a", () -> { here(); }); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
    SwingUtilities.invokeLater(byName.get("a"));
  }
}
class OfACollectionThatIsCalledFor {
  private final List<Runnable> tasks = new ArrayList<>();
  private List<Runnable> tasks() { return tasks; }
  void start() {
    tasks().add(() -> { here(); }); // KNOWN GAP (want EVENT_LOOP): UNKNOWN
    SwingUtilities.invokeLater(tasks.get(0));
  }
}
class AsksWhereItIs {
  void start(ExecutorService pool) {
    SwingUtilities.invokeLater(() -> { off(pool, () -> { here(); }); }); // MAY_BLOCK
    pool.execute(() -> { on(() -> { here(); }); }); // EVENT_LOOP
  }
  private static void off(ExecutorService pool, Runnable task) {
    if (SwingUtilities.isEventDispatchThread()) { pool.execute(task); } else { task.run(); }
  }
  private static void on(Runnable task) {
    if (SwingUtilities.isEventDispatchThread()) { task.run(); } else { SwingUtilities.invokeLater(task); }
  }
}
class ReturnedToNobody {
  Callable<String> task() { return () -> here(); } // UNKNOWN
  Flow.Publisher<String> source() { return subscriber -> here(); } // ASYNC_HANDLER: lambda implements `Publisher`
}
class MadeInsideAnother implements Runnable {
  class Inner {}
  void start() { new MadeInsideAnother().new Inner(); }
  @Override public void run() { here(); } // UNKNOWN
}
class ClosedBehindACast {
  static class Job implements Runnable, AutoCloseable {
    @Override public void run() { here(); } // UNKNOWN
    @Override public void close() { here(); } // EVENT_LOOP
  }
  void start() { SwingUtilities.invokeLater(() -> { end(new Job()); }); }
  private static void end(Runnable task) { try { ((AutoCloseable) task).close(); } catch (Exception e) { throw new RuntimeException(e); } }
}
class NamedAlike {
  static class Turns { public void run(int turns) {} }
  static class Job extends Turns implements Runnable {
    @Override public void run() { here(); } // EVENT_LOOP
    @Override public void run(int turns) { here(); } // UNKNOWN
    public void run(String name) { here(); } // UNKNOWN
  }
  void start() { SwingUtilities.invokeLater(new Job()); }
}
class ConstructorsThatCallEachOther {
  static class Job implements Runnable {
    Job() { this(1); }
    Job(int count) {}
    @Override public void run() { here(); } // MAY_BLOCK
  }
  void start(ExecutorService pool) { pool.execute(new Job()); }
}
class ItsOwnNameIsNoObject {
  static class Job implements Runnable {
    static final System.Logger LOG = System.getLogger(Job.class.getName());
    @Override public void run() { here(); } // MAY_BLOCK
  }
  void start(ExecutorService pool) { pool.execute(new Job()); }
}
class HandedAsObjectsOfASubclass {
  abstract static class Base implements Runnable {
    @Override public void run() { here(); step(); } // MAY_BLOCK
    abstract void step();
  }
  static class Job extends Base { @Override void step() { here(); } } // MAY_BLOCK
  void start(ExecutorService pool) { pool.execute(new Job()); }
}
class ItsResultIsAFuture {
  Supplier<CompletableFuture<String>> kept = () -> { here(); return new CompletableFuture<>(); }; // ASYNC_HANDLER: lambda returns `CompletableFuture`
  Supplier<String> other = () -> { return here(); }; // UNKNOWN
}
