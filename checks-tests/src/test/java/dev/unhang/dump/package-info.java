/** The reader of thread dumps, run as users do, with dumps of real processes that hang. */
@NullMarked
package dev.unhang.dump;

import org.jspecify.annotations.NullMarked;
