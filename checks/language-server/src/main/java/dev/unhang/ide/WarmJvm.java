package dev.unhang.ide;

import dev.unhang.ide.worker.Answer;
import dev.unhang.ide.worker.Request;
import dev.unhang.ide.worker.Worker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JVM that compiles, of one JDK. It ends with the server. */
final class WarmJvm implements AutoCloseable {
  private static final List<String> MEMORY =
      List.of("-Xmx1g", "-Xmn300m", "-Xss8m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  /* A JVM warns on standard output, where the answers are. */
  private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=warning:stderr");
  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile int last;
  private volatile boolean isBusy;

  private WarmJvm(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts one.
   *
   * @param classes what is on its class path: the package of {@link Worker} alone
   * @param folder the folder that it runs in
   */
  static WarmJvm start(Path jdk, Path classes, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.addAll(MEMORY);
    command.addAll(QUIET);
    for (String name : EXPORTED) {
      String everybody = "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
      command.add("--add-exports=" + everybody);
      command.add("--add-opens=" + everybody);
    }
    Stream.of("-cp", classes.toString(), Worker.class.getName()).forEach(command::add);
    return new WarmJvm(
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Compiles; the answer may be that it was given up. */
  Answer ask(List<String> arguments, List<String> sources, int seconds)
      throws IOException, InterruptedException {
    try {
      synchronized (out) {
        last++;
        isBusy = true;
        new Request(last, arguments, sources).write(out);
        out.flush();
      }
      return answer(seconds);
    } finally {
      isBusy = false;
    }
  }

  private Answer answer(int seconds) throws IOException, InterruptedException {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread reader = Threads.named("unhang-compiler").newThread(() -> read(answer));
    reader.start();
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      close();
      throw new IOException("it has not ended after " + seconds + " seconds", e);
    } catch (ExecutionException e) {
      close();
      throw new IOException("it has ended unexpectedly", e);
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  private void read(CompletableFuture<Answer> answer) {
    try {
      @Nullable Answer read = null;
      while (read == null || read.id() < last) {
        read = Answer.read(in);
      }
      answer.complete(read);
    } catch (IOException | RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }

  /** Gives up what is compiled now. */
  void cancel() {
    try {
      synchronized (out) {
        /* Not before it is asked: there is no number to give up. */
        if (isBusy) {
          Request.cancel(last, out);
          out.flush();
        }
      }
    } catch (IOException e) {
      /* It has ended. */
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
