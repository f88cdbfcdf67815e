/**
 * The remedies of work that goes on: which of the ways there are fits a verdict.
 *
 * <p>Not here: handles in fields ({@code fix.field}), and the parts of a patch: hook and handle.
 *
 * <p>Begin with {@link DisconnectRemedies}, then {@link LocalRemedies}.
 */
@NullMarked
package dev.unhang.fix.disconnect;

import org.jspecify.annotations.NullMarked;
