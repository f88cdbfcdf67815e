@NullMarked
package dev.unhang.fix.end;

import org.jspecify.annotations.NullMarked;
