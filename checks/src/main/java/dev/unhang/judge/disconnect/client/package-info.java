/**
 * Whose code it is: the client that a piece of code runs for, and what code does with it.
 *
 * <p>Not here: what runs when the client has gone ({@code judge.disconnect.hook}).
 *
 * <p>Begin with {@link ClientScopes}.
 */
@NullMarked
package dev.unhang.judge.disconnect.client;

import org.jspecify.annotations.NullMarked;
