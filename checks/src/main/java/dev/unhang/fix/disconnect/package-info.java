@NullMarked
package dev.unhang.fix.disconnect;

import org.jspecify.annotations.NullMarked;
