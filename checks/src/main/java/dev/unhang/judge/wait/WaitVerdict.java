package dev.unhang.judge.wait;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;
import dev.unhang.context.CallSites;
import dev.unhang.context.answer.CodeContext;
import dev.unhang.reach.Wait;
import dev.unhang.reach.WaitPath;
import java.util.Optional;

/**
 * A wait that runs where nobody may wait.
 *
 * @param waiting what waits, perhaps in another file
 * @param site where the finding sits: the wait itself, or the call that leaves the file
 * @param context where the code at {@code site} runs
 * @param hops the calls from {@code site} to the wait, the one at the site first; empty if the wait
 *     is at the site
 * @param boundary the lambda or method that the code at {@code site} belongs to; empty if it is an
 *     initializer
 * @param isForItself whether this very thread has to do what the wait is for
 * @param sites through which calls the code at {@code site} comes to run there
 */
public record WaitVerdict(
    Wait waiting,
    TreePath site,
    CodeContext context,
    ImmutableList<WaitPath.Hop> hops,
    Optional<TreePath> boundary,
    CallSites sites,
    boolean isForItself) {}
