package dev.unhang.fix;

import com.google.errorprone.fixes.SuggestedFix;

/** What to do about a finding: a change of the code, or the reason why there is none. */
public sealed interface Patch permits Change, Refusal {
  /** One contiguous replacement, and imports if need be; empty for a refusal. */
  SuggestedFix fix();

  /** What to do, in words for the message; for a refusal, also why nothing does it. */
  String words();
}
