package news;

import java.util.function.Function;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBinding;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;

/** Serves what a function answers. */
final class NewsServer {
  private NewsServer() {}

  static void serve(Function<HttpRequest, HttpResponse> answer) throws Exception {
    ActorSystem system = ActorSystem.create("news");
    ServerBinding binding =
        Http.get(system)
            .newServerAt("127.0.0.1", 0)
            .bindSync(answer::apply)
            .toCompletableFuture()
            .get();
    System.out.println("port " + binding.localAddress().getPort());
  }
}
