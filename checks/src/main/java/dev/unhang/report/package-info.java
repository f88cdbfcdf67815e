/**
 * What leaves the compiler besides its messages: the findings of a compilation as a SARIF file, and
 * what its methods do, for the compilations of other modules.
 *
 * <p>Not here: what is found, and the words for it. Nothing in here knows a check; what it is given
 * is a {@link Finding}, whosever it is.
 *
 * <p>Begin with {@link Findings}, which every check reports to, and {@link SarifReporter}, which
 * writes when the compilation ends; for summaries with {@link MethodSummaries}.
 */
@NullMarked
package dev.unhang.report;

import org.jspecify.annotations.NullMarked;
