package dev.unhang.dump;

/**
 * A line of a model that is about threads of a name.
 *
 * @param mustNotWait whether such a thread must not wait; else it may
 * @param framework whose threads they are
 */
record ThreadRow(NamePattern name, boolean mustNotWait, String framework) {}
