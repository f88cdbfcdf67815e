/**
 * What is wrong: a wing for each check, from a place in the source to a verdict.
 *
 * <p>Not here: where code runs ({@code context}), how it comes to wait ({@code reach}), what to do.
 *
 * <p>Begin with {@code ClosingJudge}, {@code WaitJudge} or {@code WorkJudge}.
 */
@NullMarked
package dev.unhang.judge;

import org.jspecify.annotations.NullMarked;
