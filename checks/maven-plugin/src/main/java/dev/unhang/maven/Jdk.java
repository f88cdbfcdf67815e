package dev.unhang.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * The JDK that compiles a project.
 *
 * @param feature its version, such as 21
 * @param home its folder
 * @param javac its compiler; null if the compiler plugin finds that itself
 */
record Jdk(int feature, Path home, @Nullable Path javac) {
  private static final int OLDEST = 17;
  private static final int OLDEST_OF_NEWEST_ERROR_PRONE = 21;
  private static final int OLDEST_WITHOUT_IMPLICIT_PROCESSING = 23;

  /** The one of the toolchain that the build has selected, or else the one that runs Maven. */
  static Jdk of(ToolchainManager toolchains, MavenSession session) {
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    @Nullable String javac = toolchain == null ? null : toolchain.findTool("javac");
    Path own = Path.of(System.getProperty("java.home"));
    if (javac == null) {
      return new Jdk(Runtime.version().feature(), own, own.resolve("bin").resolve("javac"));
    }
    @Nullable Path bin = Path.of(javac).getParent();
    @Nullable Path home = bin == null ? null : bin.getParent();
    return home == null
        ? new Jdk(Runtime.version().feature(), own, null)
        : new Jdk(featureOf(home), home, null);
  }

  private static int featureOf(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException e) {
      return Runtime.version().feature();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.startsWith("1.") || version.isEmpty()
        ? OLDEST - 1
        : Runtime.Version.parse(version).feature();
  }

  boolean isTooOld() {
    return feature < OLDEST;
  }

  /** The newest Error Prone that runs on it. */
  String errorProne() {
    return feature < OLDEST_OF_NEWEST_ERROR_PRONE ? "2.42.0" : "2.50.0";
  }

  /** Whether annotation processors run only if somebody asks for them. */
  boolean processesOnDemand() {
    return feature >= OLDEST_WITHOUT_IMPLICIT_PROCESSING;
  }
}
