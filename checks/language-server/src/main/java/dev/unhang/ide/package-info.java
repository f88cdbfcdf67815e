/**
 * The findings in an editor, as diagnostics, and their patches, as code actions.
 *
 * <p>The server speaks the Language Server Protocol on standard input and output, and listens
 * nowhere else. It decides nothing about code: that is asked of the compiler of a module, or read
 * from the SARIF files of a build.
 *
 * <p>Begin with {@link dev.unhang.ide.Main} and {@link dev.unhang.ide.Server}.
 */
@NullMarked
package dev.unhang.ide;

import org.jspecify.annotations.NullMarked;
