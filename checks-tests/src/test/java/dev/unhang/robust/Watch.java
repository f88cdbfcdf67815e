package dev.unhang.robust;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;

/** What {@link EngineProbe} has seen of a compilation. */
final class Watch {
  static final Context.Key<Watch> KEY = new Context.Key<>();

  private final Context context;
  private final List<String> files = new ArrayList<>();
  private int questions;

  private Watch(Context context) {
    this.context = context;
  }

  static Watch of(Context context) {
    Watch watch = context.get(KEY);
    if (watch == null) {
      watch = new Watch(context);
      context.put(KEY, watch);
    }
    return watch;
  }

  void sees(CompilationUnitTree unit) {
    files.add(unit.getSourceFile().getName());
  }

  void countQuestion() {
    questions++;
  }

  /** What the compilation hangs on. */
  Context context() {
    return context;
  }

  /** The files, in the order in which Error Prone came to them. */
  ImmutableList<String> files() {
    return ImmutableList.copyOf(files);
  }

  /** How many trees were asked about. */
  int questions() {
    return questions;
  }
}
