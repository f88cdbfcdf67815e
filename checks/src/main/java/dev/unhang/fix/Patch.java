package dev.unhang.fix;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.SuggestedFix;

/** What to do about a finding: a change of the code, or the reason why there is none. */
public sealed interface Patch {
  /** One contiguous replacement, and imports if need be; empty for a refusal. */
  SuggestedFix fix();

  /** What to do, in words for the message; for a refusal, also why nothing does it. */
  String words();

  /**
   * A change of the code that cures a finding.
   *
   * @param fix one contiguous replacement that does it, and imports if need be
   * @param words what it does, in words for the message
   */
  record Change(SuggestedFix fix, String words) implements Patch {
    private static final String MOVE = "he wait has to move: run it";
    private static final ImmutableList<String> ENDS =
        ImmutableList.of(";", ": ", ", which ", ", with ");

    /** What the change does, as the end of "Did you mean to ...?". */
    public String purpose() {
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

  /**
   * Why nobody should trust a patch here.
   *
   * @param advice what to do by hand
   * @param subject for what there is no patch; empty for all that the advice is about
   * @param reason why, as the end of a sentence after "because"; empty if the subject says it
   */
  record Refusal(String advice, String subject, String reason) implements Patch {
    /** The reason where nothing in particular stands in the way. */
    public static final String NO_WAY =
        "no way to do that is known that keeps everything else as it is";

    public Refusal(String advice, String reason) {
      this(advice, "", reason);
    }

    @Override
    public SuggestedFix fix() {
      return SuggestedFix.emptyFix();
    }

    @Override
    public String words() {
      return advice
          + "; there is no automatic fix"
          + (subject.isEmpty() ? "" : " for " + subject)
          + (reason.isEmpty() ? "" : ", because " + reason);
    }
  }

  /** Why there is no patch, in words that follow "because". */
  final class NoPatchException extends Exception {
    private static final long serialVersionUID = 1L;

    public NoPatchException(String reason) {
      super(reason, null, false, false);
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }
}
