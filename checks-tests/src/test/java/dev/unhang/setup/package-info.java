/** Wrong installations and wrong flags, with real javac processes; defects of our own. */
@NullMarked
package dev.unhang.setup;

import org.jspecify.annotations.NullMarked;
