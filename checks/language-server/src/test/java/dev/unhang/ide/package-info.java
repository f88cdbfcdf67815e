/**
 * Tests of the server by what editors send.
 *
 * <p>Real editors are tested elsewhere. Begin with {@link dev.unhang.ide.Conversation}.
 */
@NullMarked
package dev.unhang.ide;

import org.jspecify.annotations.NullMarked;
