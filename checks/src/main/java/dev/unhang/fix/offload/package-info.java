@NullMarked
package dev.unhang.fix.offload;

import org.jspecify.annotations.NullMarked;
