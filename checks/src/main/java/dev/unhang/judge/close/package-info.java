@NullMarked
package dev.unhang.judge.close;

import org.jspecify.annotations.NullMarked;
