/**
 * Which hooks there are, for which ends of a client, and which code runs in them.
 *
 * <p>Not here: registering a new one ({@code fix.hook}).
 *
 * <p>Begin with {@link Hooks}.
 */
@NullMarked
package dev.unhang.judge.disconnect.hook;

import org.jspecify.annotations.NullMarked;
