/** Answers to the user's questions about places in the code: where they run, and why. */
@NullMarked
package dev.unhang.explain;

import org.jspecify.annotations.NullMarked;
