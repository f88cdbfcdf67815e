package dev.unhang.model;

import com.google.common.collect.ImmutableList;

/**
 * What a model file says.
 *
 * @param facts the facts of its good lines, in the order of the file
 * @param problems what is wrong with the others
 */
record ModelFile(ImmutableList<Fact> facts, ImmutableList<ModelProblem> problems) {}
