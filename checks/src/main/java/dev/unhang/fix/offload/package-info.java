/**
 * How code that has to wait moves to a thread that may, with the means of its framework.
 *
 * <p>Not here: whether it has to wait, which the remedies of the close and of the wait decide.
 *
 * <p>Begin with {@link Offload}.
 */
@NullMarked
package dev.unhang.fix.offload;

import org.jspecify.annotations.NullMarked;
