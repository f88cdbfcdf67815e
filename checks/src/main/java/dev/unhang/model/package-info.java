/**
 * What frameworks do, as data: model files, their loader and the index that answers questions.
 *
 * <p>Not here: a framework by name. Facts come from three sources (the user's files, files that
 * libraries ship, the built-in ones) with one grammar, which {@code docs/models.md} describes.
 *
 * <p>Begin with {@link Models}; {@link Kind} and {@link Attribute} are the grammar's words.
 */
@NullMarked
package dev.unhang.model;

import org.jspecify.annotations.NullMarked;
