/** Rewrites: one contiguous, compiling replacement from a finding. */
@NullMarked
package dev.unhang.fix;

import org.jspecify.annotations.NullMarked;
