/**
 * A compiler that stays warm: it runs in a JVM of the module's JDK, and compiles whenever the
 * server asks it to.
 *
 * <p>Nothing here needs a library, because beside javac nothing may be on the class path of
 * annotation processors. Begin with {@link dev.unhang.ide.worker.Worker}.
 */
@NullMarked
package dev.unhang.ide.worker;

import org.jspecify.annotations.NullMarked;
