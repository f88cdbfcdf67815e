/**
 * What the source says, whoever asks: trees, symbols, callers, uses, values of variables.
 *
 * <p>Not here: models, rules, judgements; nothing here knows what an executor is.
 *
 * <p>Begin with {@link Trees}.
 */
@NullMarked
package dev.unhang.code;

import org.jspecify.annotations.NullMarked;
