@NullMarked
package dev.unhang.context.rule;

import org.jspecify.annotations.NullMarked;
