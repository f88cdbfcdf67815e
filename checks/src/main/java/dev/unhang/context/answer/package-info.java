@NullMarked
package dev.unhang.context.answer;

import org.jspecify.annotations.NullMarked;
