package dev.unhang.fix.handle;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.tools.javac.code.Type;
import dev.unhang.fix.text.StopCode;
import dev.unhang.fix.text.TypeText;

/** A list for the handles of work that a loop starts. */
final class HandleList {
  private final HandleCancel handle;
  private final SuggestedFix.Builder fix;
  private final VisitorState state;

  HandleList(HandleCancel handle, SuggestedFix.Builder fix, VisitorState state) {
    this.handle = handle;
    this.fix = fix;
    this.state = state;
  }

  String declaration(String name) {
    Type type =
        handle.isPrimitive() ? state.getTypes().boxedClass(handle.type()).type : handle.type();
    return SuggestedFixes.qualifyType(state, fix, "java.util.List")
        + "<"
        + TypeText.of(type, fix, state)
        + "> "
        + name
        + " = new "
        + SuggestedFixes.qualifyType(state, fix, "java.util.ArrayList")
        + "<>();";
  }

  StopCode stop(String all, String each) {
    CancelCall cancel = handle.cancel();
    boolean isReference = cancel.owner().isEmpty() && cancel.argument().isEmpty();
    String action =
        isReference
            ? SuggestedFixes.qualifyType(state, fix, handle.type().tsym) + "::" + cancel.method()
            : each + " -> " + cancel.of(each);
    return new StopCode(ImmutableList.of(all + ".forEach(" + action + ");"), "");
  }
}
