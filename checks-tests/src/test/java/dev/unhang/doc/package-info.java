/** Tests of the pages on a terminal. */
@NullMarked
package dev.unhang.doc;

import org.jspecify.annotations.NullMarked;
