/**
 * What PIT has found: which changes of the rules no case notices. {@code src/mutation} holds it,
 * and a page shows it.
 */
@NullMarked
package dev.unhang.mutation;

import org.jspecify.annotations.NullMarked;
