// Methods of a gRPC service: what moves takes its context along, and a server is not waited for by a call of its own.
// with: GRPC
// needs: 21
package news;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class News implements BindableService {
    private static final Context.Key<String> USER = Context.key("user");
    private Server server;
    private ExecutorService pool;

    @Override public ServerServiceDefinition bindService() {
        return ServerServiceDefinition.builder("news.News").build();
    }

    public void readsTheContext(String topic, StreamObserver<String> items) {
        try {
            pool.awaitTermination(51, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        items.onNext(USER.get()); // who
        items.onCompleted(); // over
    }

    public void readsItInAHelper(String topic, StreamObserver<String> items) throws InterruptedException {
        pool.awaitTermination(52, TimeUnit.SECONDS);
        items.onNext(user());
    }

    public void readsItBefore(String topic, StreamObserver<String> items) throws InterruptedException {
        String user = user();
        pool.awaitTermination(53, TimeUnit.SECONDS);
        items.onNext(user);
    }

    public void answersTooLate(String topic, StreamObserver<String> items) throws InterruptedException {
        server.shutdown();
        server.awaitTermination(54, TimeUnit.SECONDS); // NO PATCH: the server waits for the answer to this very call
        items.onNext("stopped");
        items.onCompleted();
    }

    public void answersFirst(String topic, StreamObserver<String> items) throws InterruptedException {
        items.onNext("stopping");
        items.onCompleted();
        server.shutdown().awaitTermination(55, TimeUnit.SECONDS);
        pool.close();
    }

    private static String user() {
        return USER.get() + Context.current();
    }
}
