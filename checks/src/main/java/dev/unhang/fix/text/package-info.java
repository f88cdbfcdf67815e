/**
 * A change as text: source, layout, names that are free, several edits as one replacement.
 *
 * <p>Not here: what to change, and why; nothing here knows a verdict or a model.
 *
 * <p>Begin with {@link PatchScope}, then {@link Edits}; {@link UnitImports} is what leaves the
 * room.
 */
@NullMarked
package dev.unhang.fix.text;

import org.jspecify.annotations.NullMarked;
