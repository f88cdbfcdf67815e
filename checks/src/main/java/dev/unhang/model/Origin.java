package dev.unhang.model;

import com.google.common.collect.ImmutableList;

/**
 * Where a {@link Fact} was read.
 *
 * @param file the name of the model file, as messages print it
 * @param line the line, from 1
 * @param artifacts what the fact was checked against, as {@code group:artifact:version}; empty if
 *     the file does not say
 */
public record Origin(String file, int line, ImmutableList<String> artifacts) {}
