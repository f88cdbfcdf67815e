@NullMarked
package dev.unhang.judge.disconnect;

import org.jspecify.annotations.NullMarked;
