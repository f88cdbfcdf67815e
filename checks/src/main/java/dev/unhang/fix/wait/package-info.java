/**
 * The remedies of a wait: leave it out, make what follows a listener, or cure its caller.
 *
 * <p>Not here: moving it to a thread that may block ({@code fix.offload}).
 *
 * <p>Begin with {@link WaitRemedies}.
 */
@NullMarked
package dev.unhang.fix.wait;

import org.jspecify.annotations.NullMarked;
