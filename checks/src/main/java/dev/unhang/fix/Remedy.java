package dev.unhang.fix;

import com.google.errorprone.fixes.SuggestedFix;

/**
 * What to do about a finding.
 *
 * @param fix one contiguous replacement that does it, and imports if need be; empty if there is
 *     none
 * @param advice what to do in words; where there is no fix, also why
 */
public record Remedy(SuggestedFix fix, String advice) {

  public static Remedy none(String advice) {
    return new Remedy(SuggestedFix.emptyFix(), advice);
  }
}
