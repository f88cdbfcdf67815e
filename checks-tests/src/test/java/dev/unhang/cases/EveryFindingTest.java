package dev.unhang.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import dev.unhang.testing.RunProof;
import org.junit.jupiter.api.Test;

final class EveryFindingTest {
  @Test
  void dump() throws Exception {
    Stopwatch watch = Stopwatch.createStarted();
    StringBuilder out = new StringBuilder();
    CaseFile.all().parallelStream()
        .filter(file -> Runtime.version().feature() >= file.number("needs", 17))
        .map(
            file -> {
              try {
                return file.name() + " " + proof(file);
              } catch (RuntimeException | com.google.errorprone.ErrorProneError e) {
                return file.name() + " THROWS " + com.google.common.base.Throwables.getStackTraceAsString(e);
              }
            })
        .forEachOrdered(text -> out.append(text).append("\n"));
    java.nio.file.Files.writeString(java.nio.file.Path.of("target", "dump.txt"), out + "\n" + watch);
  }

  private static String proof(CaseFile file) {
    RunProof.Result result =
        new RunProof(file.values("with"), file.values("flags"), file.stubs())
            .result(file.sources(), file.number("needs", 8), file.number("runs", 1));
    StringBuilder out = new StringBuilder("release " + result.release() + "\n");
    result.found().forEach(f -> out.append("  FOUND " + f.patched() + " " + f.check() + " " + f.path() + ":" + f.line() + " " + f.message().replace("\n", "\n      ") + "\n"));
    result.failures().forEach(f -> out.append("  FAIL " + f.step() + " " + f.text().replace("\n", "\n      ") + "\n"));
    return out.toString();
  }
}
