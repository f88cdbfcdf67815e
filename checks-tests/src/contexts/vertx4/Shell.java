// framework: Vert.x
// with: vertx-core:4, vertx-shell:5
package vertx4;
import io.vertx.core.Vertx;
import io.vertx.ext.shell.command.*;

class Shell extends AnnotatedCommand {
  @Override public void process(CommandProcess process) { here(); } // EVENT_LOOP: a Vert.x event loop: `process` overrides `AnnotatedCommand.process`
  void commands(Vertx vertx) {
    CommandBuilder.command("news").processHandler(process -> {
      here(); // EVENT_LOOP: a Vert.x event loop: lambda handed to `CommandBuilder.processHandler`
      process.interruptHandler(key -> here()); // EVENT_LOOP: a Vert.x event loop: lambda handed to `CommandProcess.interruptHandler`
    }).build(vertx);
  }
}
