@NullMarked
package dev.unhang.fix.wait;

import org.jspecify.annotations.NullMarked;
