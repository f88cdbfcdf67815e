package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import dev.unhang.docs.Sample.Says;
import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.PluginRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java in the pages does what the pages say of it. */
@Tag("once")
final class DocumentationTest {
  private static final Framework[] FRAMEWORKS = {
    Framework.REACTOR,
    Framework.RXJAVA3,
    Framework.MUTINY,
    Framework.NETTY,
    Framework.VERTX5,
    Framework.SPRING,
    Framework.SPRING_MVC,
    Framework.SPRING_WEBFLUX,
    Framework.GRPC,
    Framework.LOMBOK,
  };

  @MethodSource("samplesWithAFix")
  @ParameterizedTest(name = "{0}")
  void theFixTurnsBeforeIntoAfter(Sample sample) {
    checks(sample).fixes(sample.block().text(), sample.after().text());
  }

  @MethodSource("samplesWithAFinding")
  @ParameterizedTest(name = "{0}")
  void oneFinding(Sample sample) {
    assertThat(findings(sample, sample.page().name())).isEqualTo(1);
  }

  /** Two checks of the pack never speak of the same thing. */
  @MethodSource("samplesWithAFinding")
  @ParameterizedTest(name = "{0}")
  void oneFindingOfAllChecks(Sample sample) {
    assertThat(PackChecks.byName().keySet().stream().mapToInt(name -> findings(sample, name)).sum())
        .isEqualTo(1);
  }

  @MethodSource("silentSamples")
  @ParameterizedTest(name = "{0}")
  void noFinding(Sample sample) {
    checks(sample).silentOn(sample.block().text());
  }

  private static Stream<Sample> samplesWithAFix() throws IOException {
    return Sample.ofChecks().stream().filter(sample -> sample.says() == Says.BEFORE);
  }

  private static Stream<Sample> samplesWithAFinding() throws IOException {
    return Sample.ofChecks().stream().filter(sample -> sample.says() != Says.SILENT);
  }

  private static Stream<Sample> silentSamples() throws IOException {
    return Sample.ofChecks().stream().filter(sample -> sample.says() == Says.SILENT);
  }

  private static Checks checks(Sample sample) {
    return Checks.of(PackChecks.named(sample.page().name())).with(FRAMEWORKS);
  }

  private static int findings(Sample sample, String name) {
    PluginRun.Outcome outcome =
        PluginRun.with(FRAMEWORKS)
            .flags("-XepDisableAllChecks", "-Xep:" + name + ":WARN")
            .compile(sample.block().text());
    assertThat(outcome.success()).isTrue();
    return Splitter.on("[" + name + "]").splitToList(outcome.output()).size() - 1;
  }
}
