package dev.unhang.docs;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import dev.unhang.testing.Checks;
import dev.unhang.testing.Framework;
import dev.unhang.testing.PluginRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each check shows what the check finds, says and changes. */
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

  @MethodSource("samples")
  @ParameterizedTest(name = "{0}")
  void theFixIsTheOneThatIsShown(Sample sample) {
    Checks.of(PackChecks.named(sample.page().name()))
        .with(FRAMEWORKS)
        .fixes(sample.bug().text(), sample.fixed());
  }

  /** One finding of all checks: two of the pack never speak of the same thing. */
  @MethodSource("samples")
  @ParameterizedTest(name = "{0}")
  void theMessageIsTheOneThatIsPrinted(Sample sample) {
    PluginRun.Outcome outcome =
        PluginRun.with(FRAMEWORKS)
            .flags(
                Stream.concat(
                        Stream.of("-XepDisableAllChecks"),
                        PackChecks.byName().keySet().stream().map("-Xep:%s:WARN"::formatted))
                    .toArray(String[]::new))
            .compile(sample.bug().text());

    assertThat(outcome.success()).isTrue();
    assertThat(Splitter.on(": warning: [").splitToList(outcome.output())).hasSize(2);
    assertThat(stripped(outcome.output())).contains(stripped(sample.message().text()));
  }

  private static String stripped(String text) {
    return text.lines().map(String::strip).collect(joining("\n"));
  }

  private static Stream<Sample> samples() throws IOException {
    return Sample.ofChecks().stream();
  }
}
