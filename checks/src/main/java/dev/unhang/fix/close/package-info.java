@NullMarked
package dev.unhang.fix.close;

import org.jspecify.annotations.NullMarked;
