@NullMarked
package dev.unhang.fix.field;

import org.jspecify.annotations.NullMarked;
