package dev.unhang.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCModifiers;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Name;
import dev.unhang.code.CalledNames.Call;
import dev.unhang.code.CalledNames.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells {@link CalledNames} of the calls of a file. Looks at each expression once, at no type and
 * no annotation, and walks chains and sums in a loop, because code has chains of hundreds of calls.
 *
 * <p>It comes by every expression of a compilation, so it is a scanner of javac's own, which takes
 * half the time of the public one.
 */
final class CallScanner extends TreeScanner {
  private final CompilationUnitTree unit;
  private final CalledNames index;
  private @Nullable JCClassDecl type;
  private @Nullable Place place;

  CallScanner(CompilationUnitTree unit, CalledNames index) {
    this.unit = unit;
    this.index = index;
  }

  /** Scans the file. */
  void scan() {
    for (Tree declared : unit.getTypeDecls()) {
      scan((JCTree) declared);
    }
  }

  @Override
  public void scan(@Nullable JCTree tree) {
    /* Fast path: every second expression is a name or a literal, and calls nothing. */
    if (tree != null && !(tree instanceof JCIdent) && !(tree instanceof JCLiteral)) {
      tree.accept(this);
    }
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    if (tree.name == tree.name.table.names._class) {
      addLiteral(tree);
    }
    JCExpression first = tree.selected;
    while (first instanceof JCFieldAccess select) {
      first = select.selected;
    }
    scan(first);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    JCClassDecl outerType = type;
    Place outerPlace = place;
    index.addClass(tree);
    type = tree;
    for (JCTree member : tree.defs) {
      place = new Place(unit, tree, member);
      scan(member);
    }
    type = outerType;
    place = outerPlace;
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    scan(tree.body);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    scan(tree.init);
  }

  @Override
  public void visitApply(JCMethodInvocation call) {
    JCTree link = call;
    while (link instanceof JCMethodInvocation next) {
      scan(next.args);
      if (next.meth instanceof JCFieldAccess select) {
        add(select.name, next);
        link = select.selected;
      } else {
        if (next.meth instanceof JCIdent own) {
          add(own.name, next);
        }
        link = null;
      }
    }
    scan(link);
  }

  @Override
  public void visitBinary(JCBinary tree) {
    JCExpression left = tree;
    while (left instanceof JCBinary operation) {
      scan(operation.rhs);
      left = operation.lhs;
    }
    scan(left);
  }

  @Override
  public void visitNewClass(JCNewClass creation) {
    addCreation(
        creation.def == null ? Symbols.writtenName(creation.clazz) : creation.def.name, creation);
    scan(creation.encl);
    scan(creation.args);
    scan(creation.def);
  }

  @Override
  public void visitReference(JCMemberReference reference) {
    if (reference.mode == ReferenceMode.NEW) {
      addCreation(Symbols.writtenName(reference.expr), reference);
    } else {
      add(reference.name, reference);
    }
    scan(reference.expr);
  }

  @Override
  public void visitTry(JCTry tree) {
    for (JCTree resource : tree.resources) {
      if (place != null) {
        index.addResource(new Call(place, resource));
      }
    }
    super.visitTry(tree);
  }

  @Override
  public void visitWhileLoop(JCWhileLoop tree) {
    addLoop(tree);
    super.visitWhileLoop(tree);
  }

  @Override
  public void visitDoLoop(JCDoWhileLoop tree) {
    addLoop(tree);
    super.visitDoLoop(tree);
  }

  @Override
  public void visitForLoop(JCForLoop tree) {
    addLoop(tree);
    super.visitForLoop(tree);
  }

  private void addLoop(JCStatement loop) {
    if (place != null) {
      index.addLoop(new Call(place, loop));
    }
  }

  @Override
  public void visitLambda(JCLambda tree) {
    scan(tree.body);
  }

  @Override
  public void visitTypeCast(JCTypeCast tree) {
    scan(tree.expr);
  }

  @Override
  public void visitTypeTest(JCInstanceOf tree) {
    scan(tree.expr);
  }

  @Override
  public void visitNewArray(JCNewArray tree) {
    scan(tree.dims);
    scan(tree.elems);
  }

  @Override
  public void visitModifiers(JCModifiers tree) {
    // no code that runs
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {
    // no code that runs
  }

  @Override
  public void visitTypeApply(JCTypeApply tree) {
    // no code that runs
  }

  private void add(Name name, JCExpression call) {
    if (name == name.table.names._super) {
      addCreation(type == null ? null : Symbols.writtenName(type.extending), call);
    } else if (name == name.table.names._this) {
      addCreation(type == null ? null : type.name, call);
    } else if (place != null) {
      index.add(name, new Call(place, call));
    }
  }

  private void addCreation(@Nullable Name created, JCExpression creation) {
    if (created != null && place != null) {
      index.addCreation(created, new Call(place, creation));
    }
  }

  private void addLiteral(JCFieldAccess literal) {
    Name named = Symbols.writtenName(literal.selected);
    if (named != null && place != null) {
      index.addLiteral(named, new Call(place, literal));
    }
  }
}
