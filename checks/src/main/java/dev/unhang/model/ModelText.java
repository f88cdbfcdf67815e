package dev.unhang.model;

/**
 * The text of a model file.
 *
 * @param name the name of the file, for messages
 * @param text what it says
 * @param source where it comes from; the lower number wins
 */
record ModelText(String name, String text, int source) {
  static final int USER = 0;
  static final int LIBRARY = 1;
  static final int SUMMARY = 2;
  static final int BUILT_IN = 3;
}
