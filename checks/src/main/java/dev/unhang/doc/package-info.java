/**
 * The pages of the pack, which its jar has, on a terminal.
 *
 * <p>Not here: what they say, which is in {@code docs}. As in {@code dump}, there is nothing but
 * the JDK.
 *
 * <p>Begin with {@link dev.unhang.doc.DocCommand}.
 */
@NullMarked
package dev.unhang.doc;

import org.jspecify.annotations.NullMarked;
