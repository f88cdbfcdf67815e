package news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** Pages of the JDK's own server, which has one thread. */
final class Pages {
  private Pages() {}

  static void serve(Map<String, HttpHandler> pages) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pages.forEach(server::createContext);
    server.start();
    System.out.println("port " + server.getAddress().getPort());
  }

  static String topic(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
  }

  static void reply(HttpExchange exchange, String text) {
    try {
      exchange.sendResponseHeaders(200, text.length());
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(text.getBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OutputStream stream(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  static void write(OutputStream out, String article) {
    try {
      out.write((article + "\n").getBytes());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
