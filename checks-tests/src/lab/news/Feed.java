package news;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Asks a news agency for what is new on a topic, and waits for it. */
public final class Feed {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String agency;

  public Feed(String agency) {
    this.agency = agency;
  }

  /** Returns the next article, or nothing if there will be no more. */
  public Optional<String> next(String topic) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(agency + "/" + topic)).build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return switch (response.statusCode()) {
      case 200 -> Optional.of(response.body());
      case 204 -> Optional.empty();
      default -> throw new IOException("The agency has no news on " + topic);
    };
  }
}
