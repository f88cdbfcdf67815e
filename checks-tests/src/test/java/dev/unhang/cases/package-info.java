/** Cases as files: {@code src/cases}, whose README says what a file looks like. */
@NullMarked
package dev.unhang.cases;

import org.jspecify.annotations.NullMarked;
