package dev.unhang.code;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.CalledNames.Call;
import dev.unhang.code.CalledNames.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells {@link CalledNames} of the calls of a file. Looks at each expression once, at no type and
 * no annotation, and walks chains and sums in a loop, because code has chains of hundreds of calls.
 */
final class CallScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree unit;
  private final CalledNames index;
  private @Nullable ClassTree type;
  private @Nullable Place place;

  CallScanner(CompilationUnitTree unit, CalledNames index) {
    this.unit = unit;
    this.index = index;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    ClassTree outerType = type;
    Place outerPlace = place;
    index.addClass(tree);
    type = tree;
    for (Tree member : tree.getMembers()) {
      place = new Place(unit, tree, member);
      scan(member, null);
    }
    type = outerType;
    place = outerPlace;
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    return scan(tree.getBody(), null);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    return scan(tree.getInitializer(), null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    Tree link = call;
    while (link instanceof MethodInvocationTree next) {
      scan(next.getArguments(), null);
      if (next.getMethodSelect() instanceof JCFieldAccess select) {
        add(select.name, next);
        link = select.selected;
      } else {
        if (next.getMethodSelect() instanceof JCIdent own) {
          add(own.name, next);
        }
        link = null;
      }
    }
    return scan(link, null);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
    ExpressionTree left = tree;
    while (left instanceof BinaryTree operation) {
      scan(operation.getRightOperand(), null);
      left = operation.getLeftOperand();
    }
    return scan(left, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
    ClassTree body = creation.getClassBody();
    addCreation(
        body == null ? simpleName(creation.getIdentifier()) : ((JCClassDecl) body).name, creation);
    scan(creation.getEnclosingExpression(), null);
    scan(creation.getArguments(), null);
    return scan(body, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
    if (reference.getMode() == ReferenceMode.NEW) {
      addCreation(simpleName(reference.getQualifierExpression()), reference);
    } else {
      add(((JCMemberReference) reference).name, reference);
    }
    return scan(reference.getQualifierExpression(), null);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
    for (Tree resource : tree.getResources()) {
      if (place != null) {
        index.addResource(new Call(place, resource));
      }
    }
    return super.visitTry(tree, null);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
    addLoop(tree);
    return super.visitWhileLoop(tree, null);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
    addLoop(tree);
    return super.visitDoWhileLoop(tree, null);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
    addLoop(tree);
    return super.visitForLoop(tree, null);
  }

  private void addLoop(StatementTree loop) {
    if (place != null) {
      index.addLoop(new Call(place, loop));
    }
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
    return scan(tree.getBody(), null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void unused) {
    return scan(tree.getExpression(), null);
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
    return scan(tree.getExpression(), null);
  }

  @Override
  public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void unused) {
    scan(tree.getDimensions(), null);
    return scan(tree.getInitializers(), null);
  }

  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitParameterizedType(ParameterizedTypeTree tree, @Nullable Void unused) {
    return null;
  }

  private void add(Name name, ExpressionTree call) {
    if (name == name.table.names._super) {
      addCreation(type == null ? null : simpleName(type.getExtendsClause()), call);
    } else if (name == name.table.names._this) {
      addCreation(type == null ? null : ((JCClassDecl) type).name, call);
    } else if (place != null) {
      index.add(name, new Call(place, call));
    }
  }

  private void addCreation(@Nullable Name created, ExpressionTree creation) {
    if (created != null && place != null) {
      index.addCreation(created, new Call(place, creation));
    }
  }

  /** The last name of a type as it is written; null if it has none. */
  private static @Nullable Name simpleName(@Nullable Tree written) {
    Tree bare = written;
    while (bare instanceof ParameterizedTypeTree || bare instanceof AnnotatedTypeTree) {
      bare =
          bare instanceof ParameterizedTypeTree parameterized
              ? parameterized.getType()
              : ((AnnotatedTypeTree) bare).getUnderlyingType();
    }
    if (bare instanceof JCFieldAccess select) {
      return select.name;
    }
    return bare instanceof JCIdent name ? name.name : null;
  }
}
