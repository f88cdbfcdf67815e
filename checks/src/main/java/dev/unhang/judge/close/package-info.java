/**
 * Closings that wait, the tasks they wait for, and whether that wait is right.
 *
 * <p>Not here: other waits ({@code judge.wait}), and what to do about a closing ({@code
 * fix.close}).
 *
 * <p>Begin with {@link ClosingJudge}.
 */
@NullMarked
package dev.unhang.judge.close;

import org.jspecify.annotations.NullMarked;
