package dev.unhang.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.unhang.code.Trees;
import dev.unhang.setup.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of one file that can be explained. */
final class UnitPlaces {
  private final CompilationUnitTree unit;
  private final List<Member> members = new ArrayList<>();

  private UnitPlaces(CompilationUnitTree unit) {
    this.unit = unit;
  }

  static UnitPlaces of(CompilationUnitTree unit) {
    UnitPlaces places = new UnitPlaces(unit);
    places.new Scanner().scan(unit, null);
    return places;
  }

  /** The path of the file, with slashes. */
  String file() {
    return unit.getSourceFile().getName().replace('\\', '/');
  }

  /** The full names of its classes and methods. */
  ImmutableSet<String> names() {
    return members.stream()
        .flatMap(member -> member.names().stream())
        .filter(name -> !name.isEmpty())
        .collect(toImmutableSet());
  }

  /** What the file has at a place, in the order of the source. */
  ImmutableList<Found> find(Place place) {
    if (place.isLine()) {
      return place.isIn(file())
          ? LineCode.of(unit, place.line()).stream().collect(toImmutableList())
          : ImmutableList.of();
    }
    ImmutableList<Member> named =
        members.stream().filter(member -> isAskedFor(member, place)).collect(toImmutableList());
    return named.stream()
        .filter(member -> named.stream().noneMatch(member::isInside))
        .map(member -> new Found(member.path(), 0, member.code(), ImmutableList.of()))
        .collect(toImmutableList());
  }

  private boolean isAskedFor(Member member, Place place) {
    return place.isIn(file()) || member.names().stream().anyMatch(place::isName);
  }

  /**
   * Something to explain.
   *
   * @param position where the note goes
   * @param line the line asked for; 0 for a method
   * @param code for a method the lambdas and methods whose bodies are its code, for a line also
   *     trees in such bodies
   * @param calls calls that the models may know
   */
  record Found(
      TreePath position, int line, ImmutableList<TreePath> code, ImmutableList<TreePath> calls) {}

  /**
   * A method, or a lambda outside of methods.
   *
   * @param names its full name and that of its class; what may be asked for. A method of an
   *     anonymous class counts to the class around it
   */
  private record Member(TreePath path, ImmutableList<String> names) {
    /** Whether it is a part of {@code other}, whose explanation has it. */
    boolean isInside(Member other) {
      return other.path().getLeaf() != path.getLeaf()
          && Trees.isInside(path, other.path().getLeaf());
    }

    /** The member, and inside it lambdas and the methods of classes. */
    ImmutableList<TreePath> code() {
      ImmutableList.Builder<TreePath> code = ImmutableList.builder();
      new TreePathScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitLambdaExpression(
            LambdaExpressionTree tree, @Nullable Void unused) {
          code.add(getCurrentPath());
          return super.visitLambdaExpression(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
          if (!ASTHelpers.isGeneratedConstructor(tree)) {
            code.add(getCurrentPath());
          }
          return super.visitMethod(tree, null);
        }
      }.scan(path, null);
      return code.build();
    }
  }

  /** Finds the members of all classes. */
  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Deque<String> names = new ArrayDeque<>();

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      names.addLast(name(tree));
      super.visitClass(tree, null);
      names.removeLast();
      return null;
    }

    private String name(ClassTree tree) {
      String simpleName = tree.getSimpleName().toString();
      if (!names.isEmpty()) {
        return simpleName.isEmpty() ? names.getLast() : names.getLast() + "." + simpleName;
      }
      return unit.getPackageName() == null
          ? simpleName
          : TreeInfo.fullName((JCTree) unit.getPackageName()) + "." + simpleName;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      String owner = names.getLast();
      if (ASTHelpers.isGeneratedConstructor(tree)) {
        return super.visitMethod(tree, null);
      }
      boolean constructor = tree.getReturnType() == null;
      String name = constructor ? simpleName(owner) : tree.getName().toString();
      ClassSymbol type = ASTHelpers.getSymbol(tree).enclClass();
      /* As stack traces have it: News$1.run. */
      String traced = type.flatName().toString().replace('$', '.') + "." + name;
      members.add(
          new Member(getCurrentPath(), ImmutableList.of(owner + "." + name, owner, traced)));
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      if (Trees.boundary(getCurrentPath()).isEmpty()) {
        members.add(new Member(getCurrentPath(), ImmutableList.of(names.getLast())));
        return null;
      }
      return super.visitLambdaExpression(tree, null);
    }

    private static String simpleName(String name) {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }
}
