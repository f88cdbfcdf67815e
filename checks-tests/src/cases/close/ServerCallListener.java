// gRPC service methods and their callbacks; the base class is what the code generator writes.
// with: GRPC
// needs: 21
package news;

import io.grpc.ServerCall;
import java.util.concurrent.ExecutorService;

class ServerCallListener<Q> extends ServerCall.Listener<Q> {
  private final ExecutorService perCall;
  ServerCallListener(ExecutorService perCall) { this.perCall = perCall; }
  @Override public void onCancel() { perCall.close(); } // FINDING: close
}
