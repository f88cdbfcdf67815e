package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.RunProof.Found;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a finding is about, as its first line says it. */
final class FindingKind {
  /* The first that the message has. */
  private static final ImmutableMap<Pattern, String> KINDS =
      ImmutableMap.<Pattern, String>builder()
          .put(Pattern.compile("^.* from a thread of that executor"), "closes itself")
          .put(Pattern.compile("^Closing .* at the end of this try"), "end of a try")
          .put(Pattern.compile("^`[^`]*::close`"), "`close` as a method reference")
          .put(Pattern.compile("^`@"), "`close()` by an annotation")
          .put(Pattern.compile("^`[^`]*` calls `close\\(\\)` on"), "`close()` by a helper")
          .put(Pattern.compile("^This operator"), "`close()` by an operator")
          .put(Pattern.compile("^`[^`]*\\.close\\(\\)`"), "call of `close()`")
          .put(Pattern.compile("^`[^`]*` comes to "), "wait behind a call")
          .put(Pattern.compile("^This loop, which asks"), "loop that asks")
          .put(Pattern.compile("^.* waits (?:for the end|until) "), "wait")
          .put(Pattern.compile("^(?:Nothing|No disconnect hook) stops"), "no hook")
          .put(Pattern.compile("^The handle of"), "handle thrown away")
          .put(Pattern.compile("^.* and does not stop "), "hook skips it")
          .put(Pattern.compile("^.* does not run when "), "hook does not cover it")
          .put(Pattern.compile("^.* stops nothing that is queued"), "`shutdown()` stops nothing")
          .put(Pattern.compile("^.* ends its result only"), "`cancel` that no task hears")
          .put(Pattern.compile("^.* serves other clients too"), "shared executor ended")
          .put(Pattern.compile("^The next client overwrites"), "handle overwritten")
          .put(Pattern.compile("^.* instead of stopping it"), "hook waits")
          .buildOrThrow();

  private static final Pattern PLACE =
      Pattern.compile("this code runs (?:on|in) an? ([^,\\n]+?) (?:event loop|callback)");

  /* With what one of them is there for, the others are only on its class path. */
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("SPRING_MVC", "Spring MVC")
          .put("SPRING_MVC_6_1", "Spring MVC")
          .put("SPRING_WEBFLUX", "Spring WebFlux")
          .put("SPRING_WEBSOCKET", "Spring WebSocket")
          .put("REACTOR", "Reactor")
          .put("NETTY", "Netty")
          .put("NETTY_4_2", "Netty")
          .put("GRPC", "gRPC")
          .put("VERTX4", "Vert.x")
          .put("VERTX5", "Vert.x")
          .put("MUTINY", "Mutiny")
          .put("RXJAVA2", "RxJava 2")
          .put("RXJAVA3", "RxJava 3")
          .put("WEBSOCKET", "Jakarta WebSocket")
          .put("WEBSOCKET_JAVAX", "Jakarta WebSocket")
          .buildOrThrow();

  private FindingKind() {}

  static String of(Found found) {
    return KINDS.entrySet().stream()
        .filter(each -> each.getKey().matcher(found.message()).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No kind: " + found.message()));
  }

  /** The one that the message names, or the topic. */
  static String framework(CaseFile file, Found found) {
    Matcher place = PLACE.matcher(found.message());
    if (place.find()) {
      return place.group(1);
    }
    ImmutableList<String> names =
        file.values("with").stream()
            .filter(name -> !name.contains(":") && !name.equals("SPRING") && !name.equals("JUNIT"))
            .map(name -> NAMES.getOrDefault(name, "others"))
            .distinct()
            .collect(toImmutableList());
    if (names.contains("Spring WebFlux") && names.size() == 2 && names.contains("Reactor")) {
      return "Spring WebFlux";
    }
    return names.isEmpty() ? "JDK" : names.size() == 1 ? names.get(0) : "several";
  }
}
