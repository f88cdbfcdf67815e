/** What must hold whatever the user compiles: hermetic, frugal, and never in the way. */
@NullMarked
package dev.unhang.robust;

import org.jspecify.annotations.NullMarked;
