package dev.unhang.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Starts the server on standard input and output. */
public final class Main {
  private Main() {}

  /** Runs until the editor says that it is over, or is gone. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    /* Nobody but the protocol writes there. */
    System.setOut(System.err);
    System.exit(run(System.in, out));
  }

  /** Serves one editor; returns the exit code that the protocol asks for. */
  static int run(InputStream in, OutputStream out) {
    ExecutorService answers = Executors.newCachedThreadPool(Threads.named("unhang-answer"));
    try (Server server = new Server()) {
      Gate gate = new Gate(server::phase);
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(answers)
              .wrapMessages(gate::wrap)
              .create();
      server.connect(launcher.getRemoteProxy());
      Future<Void> input = launcher.startListening();
      answers.execute(() -> follow(input, server));
      server.over().join();
      return server.exitCode();
    } finally {
      answers.shutdownNow();
    }
  }

  /** The end of the input is the end. */
  private static void follow(Future<Void> input, Server server) {
    try {
      Object ignored = input.get();
    } catch (ExecutionException | CancellationException e) {
      /* Nothing more comes. */
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      server.exit();
    }
  }
}
