package lib;

/** Runs what it is given, here or elsewhere. */
public final class Retry {
  private Retry() {}

  public interface Step {
    void go() throws InterruptedException;
  }

  public static void twice(String name, Step step) throws InterruptedException {
    step.go();
    step.go();
  }

  public static void aside(Runnable step) {
    new Thread(step).start();
  }
}
