package dev.unhang.judge.close;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;

/**
 * What a region of code does with one executor.
 *
 * @param starts the calls that give it a task, or hand it to somebody who may
 * @param joined those of them whose end the region waits for, on its own thread
 * @param anyJoined whether the region waits for some task, be it only in one of its branches
 * @param captured the variables that the tasks read or write, and those that hold their results
 * @param holders the variables that hold the results of tasks
 */
public record Tasks(
    ImmutableList<TreePath> starts,
    ImmutableSet<TreePath> joined,
    boolean anyJoined,
    ImmutableSet<Symbol> captured,
    ImmutableSet<Symbol> holders) {

  /** The calls whose tasks the region does not wait for, so that only {@code close()} does. */
  public ImmutableList<TreePath> unjoined() {
    return starts.stream()
        .filter(start -> !joined.contains(start))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether nothing is started that could be waited for. */
  public boolean isEmpty() {
    return starts.isEmpty();
  }

  /** Whether the region itself waits for every task before the executor is closed. */
  public boolean allJoined() {
    return !starts.isEmpty() && joined.size() == starts.size();
  }
}
