/**
 * Single rules: what a call, annotation, declaration, guard or executor says of a thread.
 *
 * <p>Not here: which rule comes first, and the way from caller to caller ({@code context}).
 *
 * <p>Begin with {@link CallFacts}, then {@link MethodRules}.
 */
@NullMarked
package dev.unhang.context.rule;

import org.jspecify.annotations.NullMarked;
