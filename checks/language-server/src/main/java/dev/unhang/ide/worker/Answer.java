package dev.unhang.ide.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What has become of a request.
 *
 * @param id that of the request
 * @param outcome how it went
 * @param problem why the compiler could not do it; else empty
 * @param messages errors, and what the pack says
 */
public record Answer(int id, Outcome outcome, String problem, List<Message> messages) {
  /** Reads what a worker has written. */
  public static Answer read(DataInputStream in) throws IOException {
    int id = in.readInt();
    Outcome outcome = Outcome.valueOf(Texts.text(in));
    String problem = Texts.text(in);
    List<Message> messages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      messages.add(new Message(in.readBoolean(), Texts.text(in), in.readInt(), Texts.text(in)));
    }
    return new Answer(id, outcome, problem, List.copyOf(messages));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(id);
    Texts.write(outcome.name(), out);
    Texts.write(problem, out);
    out.writeInt(messages.size());
    for (Message message : messages) {
      out.writeBoolean(message.isError());
      Texts.write(message.file(), out);
      out.writeInt(message.line());
      Texts.write(message.text(), out);
    }
  }

  /** How a compilation ends. */
  public enum Outcome {
    /** All sources have been looked at. */
    COMPLETE,
    /** Some sources have errors, so that the checks have looked no further. */
    ERRORS,
    /** Somebody has given it up. */
    CANCELLED,
    /** The compiler has a problem of its own. */
    CRASHED
  }

  /**
   * What the compiler says.
   *
   * @param file the source; empty if it is about none
   * @param line its line, from 1; less if it is about none
   */
  public record Message(boolean isError, String file, int line, String text) {}
}
