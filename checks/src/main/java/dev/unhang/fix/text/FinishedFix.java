package dev.unhang.fix.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;

/**
 * A fix as Error Prone gets it: its imports are changes of lines, and it says what it does.
 *
 * @param purpose what the fix does, as the end of "Did you mean to ...?"
 */
public record FinishedFix(SuggestedFix fix, String purpose) {
  private static final String MOVE = "he wait has to move: run it";
  private static final ImmutableList<String> ENDS =
      ImmutableList.of(";", ": ", ", which ", ", with ");

  /* Error Prone prints a line of the patched code for each fix, and the first one: an import or a
   * brace as often as not. It prints none for a fix that is about imports and has no tree, and it
   * leaves the imports alone if what should go is not there. */
  private static final String NO_IMPORT = "dev.unhang.Nothing";

  /**
   * Finishes a fix.
   *
   * @param words what to do and why, as the message tells it
   * @param check whose fix it is
   */
  public static FinishedFix of(SuggestedFix fix, String words, String check, VisitorState state) {
    String purpose = purpose(words);
    return new FinishedFix(
        UnitImports.of(state)
            .arrange(fix, check)
            .setShortDescription(purpose)
            .removeImport(NO_IMPORT)
            .build(),
        purpose);
  }

  private static String purpose(String words) {
    int move = words.indexOf(MOVE);
    String purpose = move < 0 ? words : "Run the wait" + words.substring(move + MOVE.length());
    for (String end : ENDS) {
      int index = purpose.indexOf(end);
      purpose = index < 0 ? purpose : purpose.substring(0, index);
    }
    return Ascii.toLowerCase(purpose.charAt(0))
        + purpose.substring(1).replace(". Call ", " and call ");
  }
}
