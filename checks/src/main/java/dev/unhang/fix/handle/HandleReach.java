package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.TreePath;
import dev.unhang.fix.text.Edits;
import dev.unhang.fix.text.Spot;
import dev.unhang.fix.text.StopCode;
import org.jspecify.annotations.Nullable;

/**
 * What stops a piece of work, where code can use it, and what has to change for that.
 *
 * @param stop what stops the work
 * @param start the statement that starts the work
 * @param changed what takes its place; null if nothing does
 * @param followers the statements that follow it then
 * @param before the statements that then stand before {@code declared}
 * @param declared the statement behind which the handle is there, as far as its block reaches; null
 *     if it is there everywhere
 * @param isAsked whether what follows asks for the stop: then a hook has its place before it
 */
public record HandleReach(
    StopCode stop,
    Spot start,
    @Nullable String changed,
    ImmutableList<String> followers,
    ImmutableList<String> before,
    @Nullable Spot declared,
    boolean isAsked) {

  HandleReach(
      StopCode stop,
      Spot start,
      @Nullable String changed,
      ImmutableList<String> followers,
      ImmutableList<String> before,
      @Nullable Spot declared) {
    this(stop, start, changed, followers, before, declared, false);
  }

  static HandleReach unchanged(StopCode stop, Spot start, @Nullable Spot declared) {
    return new HandleReach(stop, start, null, ImmutableList.of(), ImmutableList.of(), declared);
  }

  /** Whether code at {@code place} can use the handle. */
  public boolean isAt(TreePath place) {
    return declared == null || declared.isBefore(place);
  }

  /**
   * Makes the changes, and puts statements behind {@code anchor}.
   *
   * @param anchor a statement at or behind {@code declared}
   */
  public void apply(ImmutableList<String> registration, @Nullable Spot anchor, Edits edits) {
    boolean isHere = anchor != null && anchor.tree() == start.tree();
    if (changed != null) {
      ImmutableList<String> here = isHere ? registration : ImmutableList.of();
      ImmutableList<String> all =
          ImmutableList.<String>builder()
              .addAll(isAsked ? here : followers)
              .addAll(isAsked ? followers : here)
              .build();
      start.put(changed, all, edits);
    } else if (isHere && anchor != null) {
      anchor.putAfter(registration, edits);
    }
    if (!isHere && anchor != null) {
      anchor.surround(before, registration, edits);
    }
  }
}
