package dev.unhang.ide;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Where an annotation of the method goes that a place is in; else of the class. */
final class Declarations {
  private Declarations() {}

  /**
   * The innermost one around an offset.
   *
   * @param text the source
   * @return empty if the text cannot be read as Java of the JDK that runs the server
   */
  static Optional<Declaration> around(String text, int offset) {
    @Nullable JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, problems, List.of("-proc:none"), null, List.of(new Source(text)));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        if (problems.getDiagnostics().isEmpty()) {
          Finder finder = new Finder(unit, Trees.instance(task).getSourcePositions(), offset);
          finder.scan(unit, null);
          return Optional.ofNullable(finder.found);
        }
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A method or class.
   *
   * @param start where its annotations begin
   * @param suppressed where the value of its {@code SuppressWarnings} is; null if it has none
   */
  record Declaration(int start, @Nullable Extent suppressed) {}

  /** A part of a text. */
  record Extent(int start, int end) {}

  private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int offset;
    private @Nullable Declaration found;

    Finder(CompilationUnitTree unit, SourcePositions positions, int offset) {
      this.unit = unit;
      this.positions = positions;
      this.offset = offset;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      if (!tree.getSimpleName().contentEquals("")) {
        note(tree, tree.getModifiers());
      }
      return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      note(tree, tree.getModifiers());
      return super.visitMethod(tree, null);
    }

    private void note(Tree tree, ModifiersTree modifiers) {
      Extent extent = extent(tree);
      if (extent.start() <= offset && offset < extent.end()) {
        found =
            new Declaration(
                extent.start(),
                modifiers.getAnnotations().stream()
                    .filter(
                        each -> each.getAnnotationType().toString().endsWith("SuppressWarnings"))
                    .filter(each -> each.getArguments().size() == 1)
                    .findFirst()
                    .map(this::value)
                    .orElse(null));
      }
    }

    private Extent value(AnnotationTree annotation) {
      Tree argument = annotation.getArguments().get(0);
      return extent(
          argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument);
    }

    private Extent extent(Tree tree) {
      return new Extent(
          (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
