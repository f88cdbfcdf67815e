/** Unhang: Error Prone checks for code that must never wait for an executor. */
@NullMarked
package dev.unhang;

import org.jspecify.annotations.NullMarked;
