package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.RecordComponent;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.text.PatchScope;
import dev.unhang.judge.disconnect.Work;
import java.util.Optional;

/** The handle of some work among the components of a record. */
final class RecordPart {
  private RecordPart() {}

  /** The one component of the record in a field that is a handle, if it is that of the work. */
  static Optional<RecordComponent> of(VarSymbol field, Work work, PatchScope scope) {
    ImmutableList<RecordComponent> handles =
        field.type.tsym instanceof ClassSymbol record
            ? record.getRecordComponents().stream()
                .filter(each -> CancelCall.ofType(each.type, scope).isPresent())
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    return handles.stream().filter(each -> handles.size() == 1 && isOf(work, each)).findFirst();
  }

  private static boolean isOf(Work work, RecordComponent part) {
    return work.handle().holders().stream()
        .anyMatch(each -> each.owner == part.owner && each.name == part.name);
  }
}
