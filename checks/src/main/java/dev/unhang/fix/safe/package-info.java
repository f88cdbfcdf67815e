/**
 * What a change must not break: effects, captured variables, jumps, exceptions.
 *
 * <p>Not here: anything that writes text; these classes only answer questions about the code.
 *
 * <p>Begin with {@link Purity}.
 */
@NullMarked
package dev.unhang.fix.safe;

import org.jspecify.annotations.NullMarked;
