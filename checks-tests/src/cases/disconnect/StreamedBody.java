// A body that Spring MVC streams: its function ends by an exception when the client has gone, what it started goes on.
// with: spring-core:7, spring-beans:7, spring-context:7, spring-web:7, jakarta.servlet-api:6, spring-webmvc:7
package news;

import java.io.*;
import java.util.concurrent.*;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

class StreamedBody {
  private ExecutorService pool;
  private Archive archive;

  StreamingResponseBody producerThatNobodyStops() {
    return out -> {
      PipedInputStream in = new PipedInputStream();
      PipedOutputStream pipe = new PipedOutputStream(in);
      pool.submit(() -> { // KNOWN GAP: the function of a streamed body runs for one client
            try (pipe) { archive.write(pipe); }
            return 1;
          });
      in.transferTo(out);
    };
  }

  StreamingResponseBody producerThatIsStopped() { // SILENT
    return out -> {
      PipedInputStream in = new PipedInputStream();
      PipedOutputStream pipe = new PipedOutputStream(in);
      Future<Integer> producer = pool.submit(() -> {
            try (pipe) { archive.write(pipe); }
            return 2;
          });
      try (in) { in.transferTo(out); } finally { producer.cancel(true); }
    };
  }

  interface Archive {
    void write(OutputStream out) throws IOException;
  }
}
