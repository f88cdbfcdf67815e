package dev.unhang.fix;

import com.google.errorprone.fixes.SuggestedFix;

/**
 * A change of the code that cures a finding.
 *
 * @param fix one contiguous replacement that does it, and imports if need be
 * @param words what it does, in words for the message
 */
public record Change(SuggestedFix fix, String words) implements Patch {}
