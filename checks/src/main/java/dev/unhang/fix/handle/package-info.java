@NullMarked
package dev.unhang.fix.handle;

import org.jspecify.annotations.NullMarked;
