/**
 * What the Maven plugin and the language server share: findings as SARIF files have them, and the
 * commands that compile a project with the checks.
 *
 * <p>Nothing here knows Maven or an editor. Begin with {@link dev.unhang.shared.SarifFile}.
 */
@NullMarked
package dev.unhang.shared;

import org.jspecify.annotations.NullMarked;
