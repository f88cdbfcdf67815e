// framework: RSocket
// with: REACTOR, rsocket-core:1, netty-buffer:4, netty-common:4
package rsocket;
import io.rsocket.*;
import reactor.core.publisher.Flux;

final class Sockets implements RSocket {
  @Override public Flux<Payload> requestStream(Payload payload) {
    return here(); // EVENT_LOOP: an RSocket event loop: `requestStream` overrides `RSocket.requestStream`
  }
  SocketAcceptor accepted() {
    return SocketAcceptor.forRequestResponse(payload -> here()); // EVENT_LOOP: an RSocket event loop: lambda handed to `SocketAcceptor.forRequestResponse`
  }
  String helper() { return here(); } // UNKNOWN
}
