@NullMarked
package dev.unhang.judge.wait;

import org.jspecify.annotations.NullMarked;
