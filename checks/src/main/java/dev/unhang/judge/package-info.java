@NullMarked
package dev.unhang.judge;

import org.jspecify.annotations.NullMarked;
