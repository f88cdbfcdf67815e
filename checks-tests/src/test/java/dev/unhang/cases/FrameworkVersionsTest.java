package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.unhang.testing.RunProof;
import dev.unhang.testing.RunProof.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All topics of a framework with another version of it: what {@link EveryFindingTest} says of the
 * version that the topics name holds for this one too, where they compile with it.
 */
@Tag("once")
final class FrameworkVersionsTest {
  @EnumSource
  @ParameterizedTest
  void onePatchRunDoesNoHarm(Version version) {
    ImmutableList<CaseFile> files =
        CaseFile.all().stream()
            .filter(file -> file.values("with").stream().anyMatch(version.artifacts::containsKey))
            .collect(toImmutableList());
    CorpusRun run =
        CorpusRun.of(
            files,
            file -> RunProof.ofPackAlone(version.with(file), file.values("flags"), file.stubs()));
    ImmutableList<String> others =
        run.failures(Step.INPUT).keySet().stream().sorted().collect(toImmutableList());

    assertThat(String.join("\n\n", run.without(others).surplus(KnownFailures.read(version.name()))))
        .isEmpty();
    assertWithMessage("%s", others).that(others.size()).isAtMost(version.others);
  }

  /** A version that the topics do not name. */
  enum Version {
    SPRING_6_1(
        0,
        ImmutableMap.of(
            "SPRING",
            "spring-core:6.1 spring-beans:6.1 spring-context:6.1 spring-web:6.1"
                + " jakarta.servlet-api:6",
            "SPRING_MVC",
            "spring-webmvc:6.1",
            "SPRING_WEBFLUX",
            "spring-webflux:6.1",
            "SPRING_WEBSOCKET",
            "spring-websocket:6.1 spring-messaging:6.1")),
    VERTX_5(1, ImmutableMap.of("VERTX4", "VERTX5")),
    VERTX_4(4, ImmutableMap.of("VERTX5", "VERTX4")),
    NETTY_4_2(0, ImmutableMap.of("NETTY", "NETTY_4_2")),
    NETTY_4_1(0, ImmutableMap.of("NETTY_4_2", "NETTY")),
    REACTOR_3_4(5, ImmutableMap.of("REACTOR", "reactor-core:3.4 reactive-streams:1 jspecify:1"));

    /* Of so many topics the code is that of the other version. */
    private final int others;
    private final ImmutableMap<String, String> artifacts;

    Version(int others, ImmutableMap<String, String> artifacts) {
      this.others = others;
      this.artifacts = artifacts;
    }

    private ImmutableList<String> with(CaseFile file) {
      return file.values("with").stream()
          .flatMap(name -> Stream.of(artifacts.getOrDefault(name, name).split(" ")))
          .collect(toImmutableList());
    }
  }
}
