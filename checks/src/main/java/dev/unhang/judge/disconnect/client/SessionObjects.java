package dev.unhang.judge.disconnect.client;

import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.SourceUnits;
import dev.unhang.code.Symbols;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.judge.disconnect.client.Responses.Response;
import dev.unhang.judge.disconnect.hook.TypeFacts;
import dev.unhang.model.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds classes each object of which makes a response of its own, or is one. */
final class SessionObjects {
  private final Sources code;

  SessionObjects(Sources code) {
    this.code = code;
  }

  /** A response that is handed to a new object, by the name of the field that keeps it there. */
  Response given(TreePath response) {
    TreePath call = Sources.callOf(response);
    if (call != null && call.getLeaf() instanceof NewClassTree) {
      for (TreePath constructor : code.targets(call)) {
        code.include(constructor);
        VarSymbol field = Sources.parameter(constructor, response).map(this::field).orElse(null);
        if (field != null) {
          return new Response(response, field, ImmutableList.of(constructor));
        }
      }
    }
    return new Response(response, null, ImmutableList.of());
  }

  /** The field that a parameter is kept in, or null. */
  private @Nullable VarSymbol field(VarSymbol parameter) {
    for (TreePath use : code.uses(parameter)) {
      if (use.getParentPath().getLeaf() instanceof AssignmentTree assignment
          && assignment.getExpression() == use.getLeaf()
          && getSymbol(assignment.getVariable()) instanceof VarSymbol field
          && field.owner.equals(parameter.owner.owner)) {
        return field;
      }
    }
    return null;
  }

  /** The response of an object that {@code creation} makes, which has no name there. */
  Optional<Response> madeBy(TreePath creation) {
    ClassSymbol made = typeOf((NewClassTree) creation.getLeaf());
    if (made == null || !mayMake((NewClassTree) creation.getLeaf())) {
      return Optional.empty();
    }
    return SourceUnits.of(code.state())
        .declaration(made, code.at(creation))
        .flatMap(
            type -> {
              code.include(type);
              return of(type).map(own -> new Response(own.start(), null, ImmutableList.of(type)));
            });
  }

  /** Whether a creation is of a class that may make a response; a look at its members decides. */
  boolean mayMake(NewClassTree creation) {
    ClassSymbol type = typeOf(creation);
    return type != null
        && SourceUnits.of(code.state()).isSource(type)
        && (TypeFacts.tellsEnd(type.type, code.state())
            || type.members().getSymbols(this::mayHold).iterator().hasNext());
  }

  private boolean mayHold(@Nullable Symbol member) {
    return member instanceof VarSymbol field
        && !field.isStatic()
        && TypeFacts.tellsEnd(field.type, code.state());
  }

  /** The response of the object whose method is at {@code boundary}, if nobody else calls that. */
  Optional<Response> around(TreePath boundary) {
    if (!(boundary.getLeaf() instanceof MethodTree method)
        || getSymbol(method).isStatic()
        || Sources.anonymousObject(boundary) != null
        || Responses.isCalled(code.methodFacts(boundary))
        || isShared(getSymbol((ClassTree) boundary.getParentPath().getLeaf()))) {
      return Optional.empty();
    }
    TreePath type = boundary.getParentPath();
    return of(type).map(own -> new Response(own.start(), own.variable(), withMakers(type)));
  }

  private boolean isShared(ClassSymbol type) {
    return SharedObjects.facts(type, code.state()).anyMatch(fact -> !fact.isUncertain());
  }

  /** A class, and the code that makes objects of it. */
  private ImmutableList<TreePath> withMakers(TreePath type) {
    ImmutableList.Builder<TreePath> makers = ImmutableList.builder();
    makers.add(type);
    for (Symbol constructor :
        getSymbol((ClassTree) type.getLeaf()).members().getSymbols(Symbol::isConstructor)) {
      code.uses(constructor).stream()
          .map(Trees::boundaryOrClass)
          .filter(maker -> maker != null && !(maker.getLeaf() instanceof ClassTree))
          .forEach(makers::add);
    }
    return makers.build();
  }

  /** The response that each object of a class makes for itself: in a field, or by being one. */
  Optional<Response> of(TreePath type) {
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      if (member instanceof VariableTree
          && getSymbol(member) instanceof VarSymbol field
          && mayHold(field)) {
        TreePath start = made(field);
        if (start != null) {
          return Optional.of(new Response(start, field, ImmutableList.of(type)));
        }
      }
    }
    return isOne(type)
        ? Optional.of(new Response(type, null, ImmutableList.of(type)))
        : Optional.empty();
  }

  /**
   * What a field is set to where it is declared or in a constructor, if it never is anything else.
   */
  private @Nullable TreePath made(VarSymbol field) {
    TreePath made = null;
    for (TreePath value : code.values(field)) {
      if (!isMade(value) || !isAtCreation(value)) {
        return null;
      }
      made = made == null ? value : made;
    }
    return made;
  }

  private boolean isMade(TreePath value) {
    return code.facts(value).stream().anyMatch(Responses::isResponse);
  }

  private static boolean isAtCreation(TreePath value) {
    TreePath boundary = Trees.boundaryOrClass(value);
    return boundary != null
        && (boundary.getLeaf() instanceof ClassTree
            || (getSymbol(boundary.getLeaf()) instanceof MethodSymbol method
                && method.isConstructor()));
  }

  /** Whether a class extends one whose objects are responses. */
  private boolean isOne(TreePath type) {
    Tree extended = ((ClassTree) type.getLeaf()).getExtendsClause();
    return extended != null
        && getSymbol(extended) instanceof ClassSymbol superclass
        && TypeFacts.tellsEnd(superclass.type, code.state())
        && startsResponse(superclass);
  }

  private boolean startsResponse(ClassSymbol superclass) {
    for (Symbol constructor : superclass.members().getSymbols(Symbol::isConstructor)) {
      if (Models.of(code.state())
          .calls((MethodSymbol) constructor, superclass.type, code.state())
          .stream()
          .anyMatch(Responses::isResponse)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable ClassSymbol typeOf(NewClassTree creation) {
    return Symbols.of(creation) instanceof MethodSymbol constructor
            && constructor.owner instanceof ClassSymbol type
        ? type
        : null;
  }
}
