@NullMarked
package dev.unhang.fix.hook;

import org.jspecify.annotations.NullMarked;
