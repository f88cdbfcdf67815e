package dev.unhang.judge.close;

import com.sun.source.util.TreePath;
import dev.unhang.context.CallSites;
import dev.unhang.context.answer.CodeContext;

/**
 * Why a {@link Closing} is wrong where it stands.
 *
 * @param closing what is closed, and where
 * @param closesItself whether the closing code runs on a thread of the very executor it waits for
 * @param context where the closing code runs
 * @param tasks what is started on the executor before it is closed
 * @param boundary the lambda, method or method reference that the closing code belongs to
 * @param sites through which calls the closing code comes to run there
 */
public record CloseVerdict(
    Closing closing,
    boolean closesItself,
    CodeContext context,
    Tasks tasks,
    TreePath boundary,
    CallSites sites) {}
