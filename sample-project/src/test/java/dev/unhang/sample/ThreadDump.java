package dev.unhang.sample;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the threads of this process do now, virtual ones included (as {@code jcmd} shows it). */
final class ThreadDump {
  private ThreadDump() {}

  /**
   * Returns whether a thread is in a method.
   *
   * @param threadName how the name of the thread begins; virtual threads mostly have an empty one
   * @param frame the method as {@code Class.method}, the class with or without its package
   */
  static boolean shows(String threadName, String frame) throws IOException {
    return Arrays.stream(take().split("\n\n"))
        .anyMatch(thread -> thread.contains("\"" + threadName) && thread.contains(frame + "("));
  }

  private static String take() throws IOException {
    Path directory = Files.createTempDirectory("threads");
    Path file = directory.resolve("dump.txt");
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
      return Files.readString(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(directory);
    }
  }
}
