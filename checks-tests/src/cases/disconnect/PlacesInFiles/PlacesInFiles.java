// Where code keeps the handle of work, and how it finds it again; also in another file.
// with: SPRING, SPRING_MVC
package news;

import java.util.*;
import java.util.concurrent.*;

final class AnotherFileThatForgets {
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
  void started(String id, Future<?> job) { running.put(id, job); }
  void ended(String id) {
    Future<?> job = running.remove(id);
    if (job != null) { System.out.println(job); }
  }
}

final class AnotherFileThatCancels { // SILENT
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
  void started(String id, Future<?> job) { running.put(id, job); }
  void ended(String id) {
    Future<?> job = running.remove(id);
    if (job != null) { job.cancel(true); }
  }
}
