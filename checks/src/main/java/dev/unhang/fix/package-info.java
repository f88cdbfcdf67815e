/**
 * Patches: one contiguous, compiling replacement from a verdict, or the reason why there is none.
 *
 * <p>Not here: whether something is wrong ({@code judge}); each remedy and each means has a wing
 * below.
 *
 * <p>Begin with {@link Patch}, what a check is given, then with the remedies of that check's wing.
 */
@NullMarked
package dev.unhang.fix;

import org.jspecify.annotations.NullMarked;
