package news;

import java.util.concurrent.*;

class SilentIfOnlyAConstantOfTheClassIsUsedLoaded {
  static final String TOPIC = "sports";
  static final int RESULT = Pools.drain(Executors.newCachedThreadPool());
}

class StaticInitializerByTheUseOfAFieldLoaded {
  static int result = Pools.drain(Executors.newCachedThreadPool());
}
