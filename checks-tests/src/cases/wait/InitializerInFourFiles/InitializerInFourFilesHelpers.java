package news;

import io.netty.channel.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

class SilentIfOnlyAConstantOfTheClassIsUsedReader {
  static void read() { System.out.println(SilentIfOnlyAConstantOfTheClassIsUsedLoaded.TOPIC); }
}

class StaticInitializerByTheUseOfAFieldReader {
  static void read() { System.out.println(StaticInitializerByTheUseOfAFieldLoaded.result); }
}
