/** Where a piece of code runs, and why we think so. */
@NullMarked
package dev.unhang.context;

import org.jspecify.annotations.NullMarked;
