/**
 * What both waiting checks ask about the end: whether code behind a wait needs what was waited for.
 *
 * <p>Not here: what becomes of the wait ({@code fix.close}, {@code fix.wait}).
 *
 * <p>Begin with {@link EndNeeded}.
 */
@NullMarked
package dev.unhang.fix.end;

import org.jspecify.annotations.NullMarked;
