/**
 * What the engine answers: the place, what the answer rests on, the steps that led to it.
 *
 * <p>Not here: how an answer is found ({@code context}, {@code context.rule}).
 *
 * <p>Begin with {@link CodeContext}.
 */
@NullMarked
package dev.unhang.context.answer;

import org.jspecify.annotations.NullMarked;
