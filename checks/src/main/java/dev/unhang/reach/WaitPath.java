package dev.unhang.reach;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;

/**
 * How a method comes to wait.
 *
 * @param hops the calls on the way, in the order in which they run; the first is made by the method
 * @param waiting the wait at the end
 */
public record WaitPath(ImmutableList<Hop> hops, Wait waiting) {

  /**
   * A call on a path.
   *
   * @param method what is called, as a reader would say it: {@code PoolUtils.drain}
   * @param call where
   */
  public record Hop(String method, TreePath call) {}
}
