/**
 * Whether the code behind a wait or a closing needs the end of what is waited for.
 *
 * <p>Not here: what is done about it; both waiting checks ask here, and their remedies act.
 *
 * <p>Begin with {@link EndNeeded}.
 */
@NullMarked
package dev.unhang.fix.end;

import org.jspecify.annotations.NullMarked;
