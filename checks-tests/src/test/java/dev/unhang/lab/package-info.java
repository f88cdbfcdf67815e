/**
 * The lab: real servers of {@code src/lab}, before and after the pack's patch. {@link
 * dev.unhang.lab.HangLab} begins there; {@link dev.unhang.lab.Prepared} is what each finding has to
 * go through. What a server does with its clients is never asked from inside the server.
 */
@NullMarked
package dev.unhang.lab;

import org.jspecify.annotations.NullMarked;
