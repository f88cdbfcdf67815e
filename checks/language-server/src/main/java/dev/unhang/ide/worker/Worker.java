package dev.unhang.ide.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Compiles what it is asked to on standard input, and answers on standard output. */
public final class Worker {
  private final WarmCompiler compiler = new WarmCompiler();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final DataOutputStream out;
  private volatile int cancelled;

  private Worker(DataOutputStream out) {
    this.out = out;
  }

  /** Runs until the input ends, which is when the server does. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    /* Annotation processors may print. */
    System.setOut(System.err);
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    new Worker(new DataOutputStream(new BufferedOutputStream(answers))).serve(in);
  }

  private void serve(DataInputStream in) throws IOException {
    try {
      while (true) {
        int id = in.readInt();
        if (id < 0) {
          cancelled = -id;
        } else {
          Request request = Request.read(id, in);
          thread.execute(() -> answer(request));
        }
      }
    } catch (EOFException e) {
      /* A compilation that still runs is for nobody. */
      System.exit(0);
    }
  }

  private void answer(Request request) {
    Answer answer = compiler.compile(request, () -> cancelled >= request.id());
    try {
      answer.write(out);
      out.flush();
    } catch (IOException e) {
      System.exit(1);
    }
  }
}
