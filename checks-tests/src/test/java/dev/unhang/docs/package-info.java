/** The documentation, taken at its word. */
@NullMarked
package dev.unhang.docs;

import org.jspecify.annotations.NullMarked;
