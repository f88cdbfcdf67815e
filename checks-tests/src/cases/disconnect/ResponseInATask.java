// What a task writes to the response of its own client, which fails when the client goes.
// with: SPRING, SPRING_MVC
package news;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.concurrent.*;

class ResponseInATask {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  record Client(HttpServletResponse response) {}

  void variable(HttpServletRequest request) { // SILENT
    AsyncContext async = request.startAsync();
    HttpServletResponse response = (HttpServletResponse) async.getResponse();
    pool.execute(() -> {
          try { response.sendError(503); } catch (IOException e) { System.out.println(e); }
          async.complete();
        });
  }
  void ofAnObject(HttpServletRequest request, Client client) { // SILENT
    AsyncContext async = request.startAsync();
    pool.execute(() -> {
          try { client.response().sendError(504); } catch (IOException e) { System.out.println(e); }
          async.complete();
        });
  }
  void somethingElse(HttpServletRequest request, Appendable file) {
    AsyncContext async = request.startAsync();
    pool.execute(() -> { // FINDING: Nothing stops the task started here
          try { file.append("505"); } catch (IOException e) { System.out.println(e); }
          async.complete();
        });
  }
}
