@NullMarked
package dev.unhang.model;

import org.jspecify.annotations.NullMarked;
