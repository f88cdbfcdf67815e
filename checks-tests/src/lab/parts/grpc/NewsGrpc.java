package news;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** As the generator writes it, but for the texts. */
final class NewsGrpc {
  private NewsGrpc() {}

  abstract static class NewsImplBase implements BindableService {
    public abstract void health(String topic, StreamObserver<String> articles);

    public abstract void live(String topic, StreamObserver<String> articles);

    public abstract void news(String topic, StreamObserver<String> articles);

    public abstract void archive(String topic, StreamObserver<String> articles);

    @Override
    public final ServerServiceDefinition bindService() {
      return ServerServiceDefinition.builder("news")
          .addMethod(method("health"), ServerCalls.asyncServerStreamingCall(this::health))
          .addMethod(method("live"), ServerCalls.asyncServerStreamingCall(this::live))
          .addMethod(method("news"), ServerCalls.asyncServerStreamingCall(this::news))
          .addMethod(method("archive"), ServerCalls.asyncServerStreamingCall(this::archive))
          .build();
    }
  }

  static MethodDescriptor<String, String> method(String name) {
    return MethodDescriptor.<String, String>newBuilder()
        .setType(MethodDescriptor.MethodType.SERVER_STREAMING)
        .setFullMethodName("news/" + name)
        .setRequestMarshaller(new Text())
        .setResponseMarshaller(new Text())
        .build();
  }

  private static final class Text implements MethodDescriptor.Marshaller<String> {
    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes());
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
