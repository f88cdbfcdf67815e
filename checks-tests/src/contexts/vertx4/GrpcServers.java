// framework: Vert.x
// with: VERTX4, vertx-grpc-server:4, vertx-grpc-common:4, grpc-api:1
package vertx4;
import io.grpc.MethodDescriptor;
import io.vertx.core.Vertx;
import io.vertx.grpc.common.ServiceMethod;
import io.vertx.grpc.server.GrpcServer;

final class GrpcServers {
  void calls(GrpcServer server, ServiceMethod<String, String> news, MethodDescriptor<String, String> old, Vertx vertx) {
    server.callHandler(call -> here()); // EVENT_LOOP: a Vert.x event loop: lambda handed to `GrpcServer.callHandler`
    server.callHandler(old, call -> here()); // EVENT_LOOP: a Vert.x event loop: lambda handed to `GrpcServer.callHandler`
    server.callHandler(news, call -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `GrpcServer.callHandler`
      call.handler(message -> here()); // EVENT_LOOP: a Vert.x event loop
      call.errorHandler(error -> here()); // EVENT_LOOP: a Vert.x event loop: `GrpcServerRequest.errorHandler`
      vertx.executeBlocking(() -> here()); // MAY_BLOCK: `Vertx.executeBlocking`
    });
  }
}
