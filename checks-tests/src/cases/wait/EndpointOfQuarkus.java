// Endpoints of reactive Jakarta REST that return a publisher: helpers of another file that close or wait.
// with: resteasy-reactive:3, resteasy-reactive-common:3, jakarta.ws.rs-api:3, MUTINY
// needs: 21
package news;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.*;
import jakarta.ws.rs.*;
import java.util.concurrent.*;

@Path("/points")
class EndpointOfQuarkus {
  private Points points;

  @GET Uni<Integer> total(String member) {
    return Uni.createFrom().item(points.total(member)); // FINDING: `total` is annotated with `@GET`
  }
  @GET Multi<String> drain() {
    points.drain(); // FINDING: awaitTermination
    return Multi.createFrom().empty();
  }
  @GET @Blocking Uni<Integer> onAWorker(String member) { // SILENT
    return Uni.createFrom().item(points.total(member));
  }
  @GET int plain(String member) { return points.total(member); } // SILENT
}
// file: Points.java
class Points {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  int total(String member) {
    int[] total = new int[1];
    try (var lookups = Executors.newFixedThreadPool(3)) { lookups.execute(() -> total[0] += member.length()); }
    return total[0];
  }
  void drain() {
    pool.shutdown();
    try { pool.awaitTermination(4, TimeUnit.MINUTES); } catch (InterruptedException e) { System.out.println("4"); }
  }
}
