@NullMarked
package dev.unhang.fix.safe;

import org.jspecify.annotations.NullMarked;
