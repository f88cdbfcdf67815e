package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class SilentIfOnlyAConstantOfTheClassIsUsedLoaded {
  static final String TOPIC = "sports";
  static final int RESULT = SilentIfOnlyAConstantOfTheClassIsUsedPools.drain(Executors.newCachedThreadPool());
}

class StaticInitializerByTheUseOfAFieldLoaded {
  static int result = StaticInitializerByTheUseOfAFieldPools.drain(Executors.newCachedThreadPool());
}
