/** Who starts work for a client, which hook runs when the client goes, and what it stops. */
@NullMarked
package dev.unhang.work;

import org.jspecify.annotations.NullMarked;
