package dev.unhang.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** HTTP over a socket of its own, which can be closed in each way there is. */
final class HttpReader extends Reader {
  private static final int HEX = 16;

  /** What a browser asks for when a page opens an event stream. */
  static final String EVENTS = "text/event-stream";

  static final String ANY = EVENTS + ", */*;q=0.5";

  private final Socket socket;

  HttpReader(int port, String path, String accepted) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String request =
        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, port, path.equals("/health") ? "*/*" : accepted);
    socket.getOutputStream().write(request.getBytes(US_ASCII));
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
      InputStream in = new BufferedInputStream(socket.getInputStream());
      String status = line(in);
      if (!status.contains(" 200")) {
        hear(status.replaceFirst("HTTP/1.. ", "").strip());
      }
      boolean chunked = false;
      long length = Long.MAX_VALUE;
      for (String head = line(in); !head.isEmpty(); head = line(in)) {
        String plain = Ascii.toLowerCase(head).replace(" ", "");
        chunked |= plain.equals("transfer-encoding:chunked");
        if (plain.startsWith("content-length:")) {
          length = Long.parseLong(plain.substring(plain.indexOf(':') + 1));
        }
      }
      hearLines(chunked ? new Chunks(in) : ByteStreams.limit(in, length));
      hear("END");
    } catch (IOException e) {
      hear("CUT");
    } finally {
      end();
    }
  }

  private void hearLines(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      if (next == '\n') {
        hearLine(text.toString(UTF_8));
        text.reset();
      } else {
        text.write(next);
      }
      next = in.read();
    }
    hearLine(text.toString(UTF_8));
  }

  private void hearLine(String line) {
    String message = line.replaceFirst("^data: ?", "").strip();
    if (!message.isEmpty() && !message.startsWith("event:")) {
      hear(message);
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      text.write(next);
      next = in.read();
    }
    if (next < 0 && text.size() == 0) {
      throw new IOException("no more");
    }
    return text.toString(UTF_8).strip();
  }

  /** A body that comes in chunks. */
  @SuppressWarnings("InputStreamSlowMultibyteRead") // Each byte as it comes.
  private static final class Chunks extends InputStream {
    private final InputStream in;
    private int left;
    private boolean over;

    Chunks(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      if (over) {
        return -1;
      }
      if (left == 0) {
        left = Integer.parseInt(line(in).replaceFirst(";.*", ""), HEX);
        over = left == 0;
        return over ? -1 : read();
      }
      int next = in.read();
      left--;
      if (left == 0) {
        line(in);
      }
      return next;
    }
  }
}
