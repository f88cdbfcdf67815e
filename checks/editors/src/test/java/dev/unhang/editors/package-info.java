/**
 * Editors open the sample, show what is found, and apply a patch. An editor that is not there is
 * left out, with a line that says so.
 *
 * <p>Each test runs a script in the editor's own language, beside this folder, and reads what that
 * says. Begin with {@link dev.unhang.editors.NeovimTest}.
 */
@NullMarked
package dev.unhang.editors;

import org.jspecify.annotations.NullMarked;
