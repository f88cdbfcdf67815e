/** Tests of the answer to the question where a piece of code runs. */
@NullMarked
package dev.unhang.context;

import org.jspecify.annotations.NullMarked;
