/**
 * The checks for a Maven project whose pom does not know them.
 *
 * <p>A goal lets Maven build the project up to its classes, as it always does, and then runs the
 * compiler plugin once more, with the project's own configuration and the checks, into a folder of
 * its own. What is found is read from the SARIF file of that compilation.
 *
 * <p>Begin with {@link dev.unhang.maven.CheckMojo} and {@link dev.unhang.maven.CheckedCompilation}.
 */
@NullMarked
package dev.unhang.maven;

import org.jspecify.annotations.NullMarked;
