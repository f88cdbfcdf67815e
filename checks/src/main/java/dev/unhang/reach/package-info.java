/** Paths: which code waits, and through which calls it is reached. */
@NullMarked
package dev.unhang.reach;

import org.jspecify.annotations.NullMarked;
