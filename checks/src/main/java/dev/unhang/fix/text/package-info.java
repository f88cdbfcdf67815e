@NullMarked
package dev.unhang.fix.text;

import org.jspecify.annotations.NullMarked;
