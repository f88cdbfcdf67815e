/**
 * Work that is started for a client, and whether anything stops it when the client goes.
 *
 * <p>Not here, but in wings: the client, its hooks, the handle, the length of the work.
 *
 * <p>Begin with {@link WorkJudge}, then {@link Verdicts}.
 */
@NullMarked
package dev.unhang.judge.disconnect;

import org.jspecify.annotations.NullMarked;
