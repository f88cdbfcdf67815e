/**
 * What the source says, whoever asks: no model, no rule, no judgement. Begin with {@link Trees}.
 */
@NullMarked
package dev.unhang.code;

import org.jspecify.annotations.NullMarked;
