/**
 * Patches for a handle that needs a place in the class: a field, a map by client, a holder.
 *
 * <p>Not here: a handle that a local variable can keep ({@code fix.disconnect}).
 *
 * <p>Begin with {@link FieldRemedies}.
 */
@NullMarked
package dev.unhang.fix.field;

import org.jspecify.annotations.NullMarked;
