/**
 * Answers to the user's questions about places in the code: where they run, and why.
 *
 * <p>Not here: the answers themselves, which {@code context} gives; here they become notes.
 *
 * <p>Begin with {@link PlaceExplainer}.
 */
@NullMarked
package dev.unhang.explain;

import org.jspecify.annotations.NullMarked;
