package dev.unhang.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** Starts the server on standard input and output. */
public final class Main {
  /* What it says of bad messages are stack traces, which editors show. */
  private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

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
    PROTOCOL.setLevel(Level.OFF);
    ExecutorService answers = Executors.newCachedThreadPool(Threads.named("unhang-answer"));
    Server server = new Server();
    Thread whenKilled = new Thread(server::close, "unhang-end");
    Runtime.getRuntime().addShutdownHook(whenKilled);
    try (server) {
      Gate gate = new Gate(server::phase);
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(answers)
              .setExceptionHandler(Main::error)
              .wrapMessages(gate::wrap)
              .create();
      server.connect(launcher.getRemoteProxy());
      Future<Void> input = launcher.startListening();
      answers.execute(() -> follow(input, server));
      server.over().join();
      return server.exitCode();
    } finally {
      answers.shutdownNow();
      forget(whenKilled);
    }
  }

  private static void forget(Thread hook) {
    try {
      boolean ignored = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      /* It runs, because somebody kills the process. */
    }
  }

  /** What the editor is told of a request that fails; a stack trace helps nobody there. */
  private static ResponseError error(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && (cause instanceof CompletionException || cause instanceof InvocationTargetException)) {
      cause = cause.getCause();
    }
    return cause instanceof ResponseErrorException answer
        ? answer.getResponseError()
        : new ResponseError(
            cause instanceof UnsupportedOperationException
                ? ResponseErrorCode.MethodNotFound
                : ResponseErrorCode.InternalError,
            String.valueOf(cause),
            null);
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
