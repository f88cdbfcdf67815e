package dev.unhang.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jars of a framework, for the class path of the sources that a test compiles. They are in the
 * folder that the system property {@code unhang.frameworks} names and not on the class path of the
 * tests.
 */
public enum Framework {
  REACTOR("reactor-core:3.8", "reactive-streams:1", "jspecify:1"),
  RXJAVA2("rxjava:2", "reactive-streams:1"),
  RXJAVA3("rxjava:3", "reactive-streams:1"),
  MUTINY("mutiny:3", "smallrye-common-annotation:2"),
  NETTY("netty-common:4", "netty-buffer:4", "netty-resolver:4", "netty-transport:4"),
  VERTX4("vertx-core:4", "vertx-web:4"),
  VERTX5("vertx-core:5", "vertx-web:5"),
  SPRING(
      "spring-core:7",
      "spring-beans:7",
      "spring-context:7",
      "spring-web:7",
      "jakarta.servlet-api:6",
      "jspecify:1"),
  SPRING_MVC("spring-webmvc:7"),
  SPRING_WEBFLUX("spring-webflux:7"),
  GRPC("grpc-api:1", "grpc-stub:1", "guava:33"),
  LOMBOK("lombok:1"),
  ARMERIA("armeria:1"),
  CASSANDRA("java-driver-core:4"),
  HTTPCOMPONENTS("httpclient5:5", "httpcore5:5"),
  JAX_RS("jakarta.ws.rs-api:4"),
  JETTY("jetty-client:12", "jetty-util:12", "jetty-io:12"),
  KAFKA("kafka-clients:4"),
  LETTUCE("lettuce-core:7"),
  PEKKO("pekko-actor_2.13:1", "pekko-actor-typed_2.13:1", "scala-library:2"),
  PEKKO_STREAM("pekko-stream_2.13:1", "reactive-streams:1"),
  RATPACK("ratpack-exec:1"),
  JETTY_SERVER("jetty-server:12", "jetty-util:12", "jetty-io:12"),
  REACTOR_NETTY("reactor-netty-core:1", "reactor-netty-http:1"),
  RSOCKET("rsocket-core:1"),
  UNDERTOW("undertow-core:2", "xnio-api:3", "wildfly-common:1"),
  HELIDON("helidon-webserver:4", "helidon-common-task:4", "helidon-builder-api:4"),
  MCP("mcp-core:2"),
  AKKA("akka-actor_2.13:2", "scala-library:2"),
  JAVALIN("javalin:7"),
  VERTX_MUTINY("smallrye-mutiny-vertx-core:3", "smallrye-mutiny-vertx-runtime:3", "vertx-core:4"),
  ANDROID("android:4"),
  NETTY_4_2("netty-common:4.2", "netty-buffer:4.2", "netty-resolver:4.2", "netty-transport:4.2"),
  NETTY_HANDLER("netty-handler:4", "netty-codec:4"),
  NETTY_HTTP2("netty-codec-http2:4", "netty-codec:4"),
  SPRING_WEBSOCKET("spring-websocket:7", "spring-messaging:7"),
  WEBSOCKET("jakarta.websocket-api:2", "jakarta.websocket-client-api:2"),
  WEBSOCKET_JAVAX("javax.websocket-api:1"),
  JETTY_WEBSOCKET("jetty-websocket-jetty-api:12"),
  JETTY_WEBSOCKET_11("websocket-jetty-api:11"),
  JETTY_EVENT_SOURCE("jetty-ee10-servlets:12", "jakarta.servlet-api:6"),
  JAVA_WEBSOCKET("Java-WebSocket:1"),
  NETTY_SOCKETIO("netty-socketio:2"),
  MICRONAUT_WEBSOCKET("micronaut-websocket:4", "micronaut-http:4", "micronaut-core:4"),
  QUARKUS_WEBSOCKET("quarkus-websockets-next:3"),
  HELIDON_WEBSOCKET("helidon-websocket:4", "helidon-common-buffers:4"),
  OKHTTP("okhttp-jvm:5", "okhttp-sse:5", "okio-jvm:3"),
  RATPACK_CORE("ratpack-core:1", "ratpack-exec:1"),
  SPRING_MVC_6_1("spring-core:6.1", "spring-web:6.1", "spring-webmvc:6.1", "jakarta.servlet-api:6"),
  SPRING_AI("spring-ai-client-chat:2", "spring-ai-model:2"),
  LANGCHAIN4J("langchain4j:1", "langchain4j-core:1"),
  PLAY("play_2.13:3", "pekko-stream_2.13:1", "pekko-actor_2.13:1", "scala-library:2"),
  HELIDON_SSE(
      "helidon-webserver-sse:4", "helidon-http-sse:4", "helidon-http:4", "helidon-common:4"),
  JUNIT("junit-jupiter-api:6");

  private static final String FOLDER_PROPERTY = "unhang.frameworks";

  private final ImmutableList<String> artifacts;

  Framework(String... artifacts) {
    this.artifacts = ImmutableList.copyOf(artifacts);
  }

  /** The jars of {@code frameworks}, each once. */
  static ImmutableList<Path> jars(List<Framework> frameworks) {
    return frameworks.stream()
        .flatMap(framework -> framework.artifacts.stream())
        .distinct()
        .map(Framework::jar)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same for names that a test reads from a file.
   *
   * @param names constants of this enum, or artifacts with the beginning of their version, such as
   *     {@code vertx-core:4}
   */
  public static String classPathOf(List<String> names) {
    return names.stream()
        .flatMap(name -> name.contains(":") ? Stream.of(name) : valueOf(name).artifacts.stream())
        .distinct()
        .map(Framework::jar)
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private static Path jar(String artifact) {
    String[] nameAndMajor = artifact.split(":", -1);
    Pattern fileName =
        Pattern.compile(Pattern.quote(nameAndMajor[0] + "-" + nameAndMajor[1] + ".") + ".*\\.jar");
    Path folder = folder();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> fileName.matcher(file.getFileName().toString()).matches())
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No jar of " + artifact + " in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty(FOLDER_PROPERTY, "target/frameworks"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "No framework jars: "
              + folder.toAbsolutePath()
              + " is no folder; set the system property "
              + FOLDER_PROPERTY
              + ". Needed for "
              + Arrays.toString(values()));
    }
    return folder;
  }
}
