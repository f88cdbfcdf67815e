package news;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.util.Iterator;

/** A client: prints what it gets. */
class CallReader {
  public static void main(String[] args) {
    String[] path = args[1].split("/");
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", Integer.parseInt(args[0])).usePlaintext().build();
    Iterator<String> articles =
        ClientCalls.blockingServerStreamingCall(
            channel,
            NewsGrpc.method(path[1]),
            CallOptions.DEFAULT,
            path.length > 2 ? path[2] : "");
    try {
      articles.forEachRemaining(System.out::println);
      System.out.println("END");
    } catch (RuntimeException e) {
      System.out.println("CUT");
    }
    channel.shutdownNow();
  }
}
