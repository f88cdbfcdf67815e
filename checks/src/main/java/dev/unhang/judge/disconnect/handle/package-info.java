@NullMarked
package dev.unhang.judge.disconnect.handle;

import org.jspecify.annotations.NullMarked;
