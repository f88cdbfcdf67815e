/**
 * Where the handle of a piece of work goes: variables, arguments, calls that stop it.
 *
 * <p>Not here: making a handle where there is none ({@code fix.handle}).
 *
 * <p>Begin with {@link HandleFlow}.
 */
@NullMarked
package dev.unhang.judge.disconnect.handle;

import org.jspecify.annotations.NullMarked;
