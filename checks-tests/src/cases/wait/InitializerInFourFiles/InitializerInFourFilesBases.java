package news;

import java.util.concurrent.*;

class SilentIfOnlyAConstantOfTheClassIsUsedLoaded {
  static final String TOPIC = "sports";
  static final int RESULT = SilentIfOnlyAConstantOfTheClassIsUsedPools.drain(Executors.newCachedThreadPool());
}

class StaticInitializerByTheUseOfAFieldLoaded {
  static int result = StaticInitializerByTheUseOfAFieldPools.drain(Executors.newCachedThreadPool());
}
