/**
 * Paths: which code waits for an end, and through which calls it is reached, across files.
 *
 * <p>Not here: whether it may wait where it runs ({@code judge}).
 *
 * <p>Begin with {@link Waits}; behind it is the {@link WaitGraph}.
 */
@NullMarked
package dev.unhang.reach;

import org.jspecify.annotations.NullMarked;
