package dev.unhang.reach;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.CalledNames;
import dev.unhang.code.CalledNames.Call;
import dev.unhang.code.CalledNames.Place;
import dev.unhang.code.Symbols;
import dev.unhang.code.Targets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The code that may call a method of this compilation. What the calls of a name may run is found
 * out once, so that a chain of methods of one name takes no longer than one of many names.
 */
final class ResolvedCallers {
  private final CalledNames index;
  private final VisitorState state;
  private final Set<Name> names = new HashSet<>();
  private final Set<Name> types = new HashSet<>();
  private final ListMultimap<MethodSymbol, Place> callers = ArrayListMultimap.create();

  ResolvedCallers(CalledNames index, VisitorState state) {
    this.index = index;
    this.state = state;
  }

  /** Who may call a method or constructor, the ends of try statements included. */
  List<Place> of(MethodSymbol method) {
    if (method.isConstructor()) {
      if (types.add(method.owner.name)) {
        resolveCreations(method.owner.name);
      }
    } else if (names.add(method.name)) {
      index.calls(method.name).forEach(this::resolve);
      if (Symbols.isClose(method)) {
        index.resources().forEach(this::resolveResource);
      }
    }
    return callers.get(method);
  }

  private void resolveCreations(Name type) {
    for (Call call : index.creations(type)) {
      if (Symbols.of(call.tree()) instanceof MethodSymbol constructor) {
        callers.put(constructor, call.place());
      }
    }
  }

  private void resolve(Call call) {
    if (Symbols.of(call.tree()) instanceof MethodSymbol) {
      try {
        VisitorState there = state.withPath(new TreePath(call.place().unit()));
        Targets.of(state)
            .of(call.tree(), there)
            .forEach(target -> callers.put(target, call.place()));
      } catch (CompletionFailure e) {
        // a class file is missing: nobody can follow this call later, either
      }
    }
  }

  private void resolveResource(Call resource) {
    try {
      Targets.of(state)
          .closing(ASTHelpers.getType(resource.tree()), state)
          .ifPresent(close -> callers.put(close, resource.place()));
    } catch (CompletionFailure e) {
      // a class file is missing: nobody can judge this resource later, either
    }
  }
}
