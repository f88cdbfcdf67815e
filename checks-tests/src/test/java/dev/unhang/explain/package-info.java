/** Answers to questions about places in the code. */
@NullMarked
package dev.unhang.explain;

import org.jspecify.annotations.NullMarked;
