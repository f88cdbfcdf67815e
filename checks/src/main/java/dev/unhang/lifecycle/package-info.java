/** Executors and the tasks started on them: who closes them, and what is joined. */
@NullMarked
package dev.unhang.lifecycle;

import org.jspecify.annotations.NullMarked;
