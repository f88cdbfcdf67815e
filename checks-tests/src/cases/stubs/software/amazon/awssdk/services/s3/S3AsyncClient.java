package software.amazon.awssdk.services.s3;

public interface S3AsyncClient extends AutoCloseable {
  @Override
  void close();
}
