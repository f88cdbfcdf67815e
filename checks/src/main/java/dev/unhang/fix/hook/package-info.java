/**
 * Where a patch registers a stop: a hook of a stream, a listener, a method of the class.
 *
 * <p>Not here: which hooks the source has, and what they cover ({@code judge.disconnect.hook}).
 *
 * <p>Begin with {@link StreamHook} for a registration, {@link HookMethods} for a method.
 */
@NullMarked
package dev.unhang.fix.hook;

import org.jspecify.annotations.NullMarked;
