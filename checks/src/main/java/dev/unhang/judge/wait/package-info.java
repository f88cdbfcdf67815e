/**
 * Whether a wait, or a call that comes to wait, is made where nobody may.
 *
 * <p>Not here: what a wait is, and how calls lead to it ({@code reach}).
 *
 * <p>Begin with {@link WaitJudge}.
 */
@NullMarked
package dev.unhang.judge.wait;

import org.jspecify.annotations.NullMarked;
