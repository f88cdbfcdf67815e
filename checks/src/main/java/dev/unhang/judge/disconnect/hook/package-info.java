@NullMarked
package dev.unhang.judge.disconnect.hook;

import org.jspecify.annotations.NullMarked;
