@NullMarked
package dev.unhang.judge.disconnect.length;

import org.jspecify.annotations.NullMarked;
