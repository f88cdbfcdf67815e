/** What leaves the compiler besides its messages. */
@NullMarked
package dev.unhang.report;

import org.jspecify.annotations.NullMarked;
