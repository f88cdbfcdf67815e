/**
 * How long a piece of work may last, and what ends it without a hook.
 *
 * <p>Not here: who stops it ({@code judge.disconnect.handle}).
 *
 * <p>Begin with {@link TaskLength}.
 */
@NullMarked
package dev.unhang.judge.disconnect.length;

import org.jspecify.annotations.NullMarked;
