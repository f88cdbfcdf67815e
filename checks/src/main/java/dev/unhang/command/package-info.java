/**
 * What {@code java -jar} does with our jar.
 *
 * <p>Not here: what a command does, which a room of its own knows. As in {@code dump} and {@code
 * doc}, there is nothing but the JDK.
 *
 * <p>Begin with {@link Main}.
 */
@NullMarked
package dev.unhang.command;

import org.jspecify.annotations.NullMarked;
