/** What the source of the checks has to look like. */
@NullMarked
package dev.unhang.house;

import org.jspecify.annotations.NullMarked;
