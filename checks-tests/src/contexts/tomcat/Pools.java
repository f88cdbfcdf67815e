// framework: Tomcat
// with: tomcat-embed-core:11
package tomcat;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

final class Pools {
  void executed(ThreadPoolExecutor pool) { pool.execute(() -> here()); } // MAY_BLOCK: lambda handed to `ThreadPoolExecutor.execute`
  void stopped(Tomcat tomcat) throws Exception { here(); tomcat.stop(); } // UNKNOWN
}
