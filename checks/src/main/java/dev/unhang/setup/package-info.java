/**
 * How the pack sits in a user's build: its flags, and one clear message for what is wrong with an
 * installation or for a defect of our own.
 *
 * <p>Not here: anything about the code that is compiled. {@link UnhangPlugin} is compiled for Java
 * 11, so that an old JDK can still load it and say that it is too old. It and the types in its
 * signatures use nothing newer.
 *
 * <p>Begin with {@link Flag} and {@link UnhangFlags}.
 */
@NullMarked
package dev.unhang.setup;

import org.jspecify.annotations.NullMarked;
