package dev.unhang.setup;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.lang.reflect.Proxy;
import javax.tools.Diagnostic;

/**
 * A javac {@link Plugin} that starts by itself wherever the pack's jar is found, and tells a user
 * whose installation is wrong what is wrong. Without it a wrong installation either checks nothing
 * and is silent about it, or stops the compiler with a stack trace.
 *
 * <p>It speaks when javac begins to analyze the first class: all plugins are there by then,
 * annotation processing is over, so that an error cannot cut it short, and Error Prone has not
 * looked yet. After an error, Error Prone looks at nothing.
 *
 * <p>This file is compiled for Java 11 and uses only what every JDK exports, because it has to run
 * where the rest of the pack cannot.
 */
@AutoService(Plugin.class)
public final class UnhangPlugin implements Plugin {
  private static final int OLDEST_JAVA = 17;

  @Override
  public String getName() {
    return "Unhang";
  }

  /** Starts without an option of its own, since Java 14; older ones want -Xplugin:Unhang. */
  @SuppressWarnings("MissingOverride") // It overrides nothing in Java 11.
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new FirstClass(task));
  }

  private static void inspect(JavacTask task, TaskEvent event) {
    try {
      Installation installation = Installation.of(task);
      if (installation.hasErrorProne()) {
        installation.report();
      } else {
        sayNothingIsChecked(task, event);
      }
    } catch (UnsupportedClassVersionError e) {
      say(
          task,
          event,
          Diagnostic.Kind.ERROR,
          "Java "
              + Runtime.version().feature()
              + " is too old for Unhang, which needs a compiler of Java "
              + OLDEST_JAVA
              + " or newer. Run the build with a newer JDK; --release still compiles for this one");
    } catch (IllegalAccessError e) {
      /* Error Prone cannot run either where the compiler's packages are not exported. */
      sayNothingIsChecked(task, event);
    } catch (RuntimeException | LinkageError e) {
      say(
          task,
          event,
          Diagnostic.Kind.WARNING,
          "A bug in Unhang: it could not inspect its installation and goes on without (" + e + ")");
    }
  }

  private static void sayNothingIsChecked(JavacTask task, TaskEvent event) {
    /* On the class path the pack may be a mere library, of those who test models, say. */
    boolean library = task.getElements().getTypeElement(UnhangPlugin.class.getName()) != null;
    say(
        task,
        event,
        library ? Diagnostic.Kind.NOTE : Diagnostic.Kind.WARNING,
        "No check of Unhang runs, because Error Prone is not enabled in this compilation. Put"
            + " unhang-checks and error_prone_core on the processor path and pass"
            + " -Xplugin:ErrorProne with the other options of Error Prone");
  }

  /**
   * Prints a message that belongs to no file. The only way to the compiler's log that every JDK
   * exports wants a tree and its file; of a compilation unit without a file it takes no position.
   */
  private static void say(JavacTask task, TaskEvent event, Diagnostic.Kind kind, String text) {
    CompilationUnitTree withoutFile =
        (CompilationUnitTree)
            Proxy.newProxyInstance(
                UnhangPlugin.class.getClassLoader(),
                new Class<?>[] {CompilationUnitTree.class},
                (proxy, method, arguments) -> null);
    Trees.instance(task)
        .printMessage(kind, "[Unhang] " + text, event.getCompilationUnit(), withoutFile);
  }

  private static final class FirstClass implements TaskListener {
    private final JavacTask task;

    FirstClass(JavacTask task) {
      this.task = task;
    }

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE) {
        task.removeTaskListener(this);
        inspect(task, event);
      }
    }
  }
}
