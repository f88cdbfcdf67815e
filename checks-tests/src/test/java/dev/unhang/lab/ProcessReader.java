package dev.unhang.lab;

import java.io.BufferedReader;
import java.io.IOException;

/** A client of its own kind in a JVM of its own, which prints what it gets. */
final class ProcessReader extends Reader {
  private final Process process;

  ProcessReader(Process process) {
    this.process = process;
    Agency.start("reader", this::readAll);
  }

  private void readAll() {
    try (BufferedReader lines = process.inputReader()) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("WARNING"))
          .forEach(this::hear);
    } catch (IOException e) {
      hear("CUT");
    } finally {
      end();
    }
  }

  @Override
  void abort() throws IOException {
    process.destroyForcibly();
  }

  @Override
  void leave() throws IOException {
    process.destroy();
  }
}
