/**
 * The checkers and their words: recognise a tree, ask a judge and the remedies, describe.
 *
 * <p>Not here: what is right or wrong ({@code judge}), how to cure it ({@code fix}).
 *
 * <p>Begin with {@link ExecutorCloseInAsyncHandler}; {@link RuleRunner} is what all of them run in.
 */
@NullMarked
package dev.unhang.checks;

import org.jspecify.annotations.NullMarked;
