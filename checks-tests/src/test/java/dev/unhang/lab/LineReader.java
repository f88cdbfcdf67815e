package dev.unhang.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A line asks, lines answer. */
final class LineReader extends Reader {
  private final Socket socket;

  LineReader(int port, String path) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write((path + "\n").getBytes(UTF_8));
    Agency.start("reader " + path, this::readAll);
  }

  @Override
  void abort() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  void leave() throws IOException {
    socket.close();
  }

  private void readAll() {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      lines.lines().forEach(this::hear);
      hear("END");
    } catch (IOException | java.io.UncheckedIOException e) {
      hear("CUT");
    } finally {
      end();
    }
  }
}
