/**
 * What frameworks do, as data: model files, their loader and the index that answers questions.
 *
 * <p>Nothing here knows a framework by name. Facts come from three sources with one grammar (the
 * user's files, files that libraries ship, the built-in ones), which {@code docs/models.md}
 * describes.
 */
@NullMarked
package dev.unhang.model;

import org.jspecify.annotations.NullMarked;
