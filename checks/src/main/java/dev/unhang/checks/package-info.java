/** The checkers: recognise, ask, describe. */
@NullMarked
package dev.unhang.checks;

import org.jspecify.annotations.NullMarked;
