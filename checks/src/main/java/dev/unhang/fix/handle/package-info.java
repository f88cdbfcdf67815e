/**
 * What stops the work, and how a patch gets hold of it: calls that cancel, new handles, names.
 *
 * <p>Not here: where the handle goes in the source as it is ({@code judge.disconnect.handle}).
 *
 * <p>Begin with {@link HandleFinder}.
 */
@NullMarked
package dev.unhang.fix.handle;

import org.jspecify.annotations.NullMarked;
