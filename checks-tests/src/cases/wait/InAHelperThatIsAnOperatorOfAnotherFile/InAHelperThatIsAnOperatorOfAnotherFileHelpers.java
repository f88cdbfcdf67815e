package news;

import java.util.concurrent.*;

final class InAHelperThatIsAnOperatorOfAnotherFileDecorator {
  static String decorate(String line) { return line + InAHelperThatIsAnOperatorOfAnotherFilePools.drain(ForkJoinPool.commonPool()); }
}
