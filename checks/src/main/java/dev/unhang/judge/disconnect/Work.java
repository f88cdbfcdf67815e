package dev.unhang.judge.disconnect;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.judge.disconnect.WorkStart.WorkKind;
import dev.unhang.judge.disconnect.handle.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes on until it ends or is stopped.
 *
 * @param start the call that starts it
 * @param kind what it is
 * @param handle what it can be stopped by
 * @param executor the variable that holds the executor it runs on; null if there is none
 * @param ownExecutor whether the executor was made for this client, so that stopping the executor
 *     stops the work and nobody else's
 */
public record Work(
    TreePath start,
    WorkKind kind,
    Handle handle,
    @Nullable VarSymbol executor,
    boolean ownExecutor) {}
