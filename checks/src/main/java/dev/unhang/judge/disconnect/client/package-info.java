@NullMarked
package dev.unhang.judge.disconnect.client;

import org.jspecify.annotations.NullMarked;
