package dev.unhang.model;

/**
 * A mistake in a model file.
 *
 * @param file the name of the model file
 * @param line the line, from 1; 0 if the file as a whole is meant
 * @param column the column, from 1; 0 if the file as a whole is meant
 * @param reason what is wrong, without a final period
 * @param suggestion the nearest valid spelling; empty if there is none
 */
public record ModelProblem(String file, int line, int column, String reason, String suggestion) {

  /** The problem in one line, as a compiler would print it. */
  @Override
  public String toString() {
    String position = line > 0 ? file + ":" + line + ":" + column : file;
    String help = suggestion.isEmpty() ? "" : "; did you mean '" + suggestion + "'?";
    return position + ": " + reason + help;
  }
}
