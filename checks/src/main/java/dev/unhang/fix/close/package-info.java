/**
 * The remedies of a closing that waits: shut down instead, or move the wait.
 *
 * <p>Not here: the move itself ({@code fix.offload}), the hook that interrupts tasks ({@code
 * fix.hook}).
 *
 * <p>Begin with {@link CloseRemedies}.
 */
@NullMarked
package dev.unhang.fix.close;

import org.jspecify.annotations.NullMarked;
