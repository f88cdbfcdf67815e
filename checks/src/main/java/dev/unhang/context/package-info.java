/**
 * Where a piece of code runs, and why we think so.
 *
 * <p>Not here: what that means for a check ({@code judge}); the answers and the rules have wings.
 *
 * <p>Begin with {@link ContextEngine}, then {@link MethodContext} and {@link HandOver}.
 */
@NullMarked
package dev.unhang.context;

import org.jspecify.annotations.NullMarked;
