package news;

import java.util.concurrent.*;

class ConstructorOfTheSuperclassPolite extends ConstructorOfTheSuperclassFarewell {
  ConstructorOfTheSuperclassPolite(ExecutorService tasks) throws InterruptedException { super(tasks); }
}

class ShortestWayDetour {
  static void go(ExecutorService tasks) throws InterruptedException {
    longWay(tasks);
    ShortestWayPools.drain(tasks);
  }
  static void longWay(ExecutorService tasks) throws InterruptedException { longerWay(tasks); }
  static void longerWay(ExecutorService tasks) throws InterruptedException { ShortestWayPools.drain(tasks); }
}

class SuperMethodInAnotherFileSpecial extends SuperMethodInAnotherFileGeneral {
  SuperMethodInAnotherFileSpecial(ExecutorService tasks) { super(tasks); }
  @Override void stop() throws InterruptedException { super.stop(); }
}

interface Ender<T> {
  void end(T what) throws InterruptedException;
}
