/**
 * Reads thread dumps: which threads must not wait and do, and for what.
 *
 * <p>Not here: javac, Error Prone and their libraries. This runs from our jar alone, so it uses the
 * JDK and nothing else, and reads what it needs of the model files by itself.
 *
 * <p>Begin with {@link DumpCommand}; {@link Diagnosis} is the rule.
 */
@NullMarked
package dev.unhang.dump;

import org.jspecify.annotations.NullMarked;
