/** What the tests share: framework jars, runs of the checks, proofs of their fixes. */
@NullMarked
package dev.unhang.testing;

import org.jspecify.annotations.NullMarked;
