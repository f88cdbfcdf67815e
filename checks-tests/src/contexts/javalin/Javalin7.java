// framework: Javalin
// with: javalin:7
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

class Javalin7 {
  void routes(RoutesConfig routes) {
    routes.get("/lambda", context -> here()); // MAY_BLOCK: lambda handed to
    routes.put("/reference", Javalin7::put);
    routes.after(context -> here()); // MAY_BLOCK: lambda handed to
    routes.sse("/news", client -> opened(client));
  }
  private static void put(Context context) { here(); } // MAY_BLOCK: method reference handed to
  private void opened(SseClient client) { here(); } // MAY_BLOCK: `opened` called
  void notRegistered(Context context) { here(); } // UNKNOWN
}
