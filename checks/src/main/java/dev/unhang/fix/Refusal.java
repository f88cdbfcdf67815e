package dev.unhang.fix;

import com.google.errorprone.fixes.SuggestedFix;

/**
 * Why nobody should trust a patch here.
 *
 * @param advice what to do by hand
 * @param subject for what there is no patch; empty for all that the advice is about
 * @param reason why, as the end of a sentence after "because"; empty if the subject says it
 */
public record Refusal(String advice, String subject, String reason) implements Patch {
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
