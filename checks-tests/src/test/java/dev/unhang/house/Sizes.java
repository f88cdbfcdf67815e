package dev.unhang.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How many lines the classes and methods of sources have, from the first of the declaration. */
final class Sizes extends TreePathScanner<Void, String> {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final ImmutableMap.Builder<String, Integer> classes;
  private final ImmutableMap.Builder<String, Integer> methods;

  private Sizes(
      Trees trees,
      CompilationUnitTree unit,
      ImmutableMap.Builder<String, Integer> classes,
      ImmutableMap.Builder<String, Integer> methods) {
    this.trees = trees;
    this.unit = unit;
    this.classes = classes;
    this.methods = methods;
  }

  /**
   * Lines by name.
   *
   * @param classes those of top-level classes
   * @param methods those of methods, named with their classes and the number of their parameters
   */
  record Lines(ImmutableMap<String, Integer> classes, ImmutableMap<String, Integer> methods) {}

  static Lines of(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ImmutableMap.Builder<String, Integer> classes = ImmutableMap.builder();
    ImmutableMap.Builder<String, Integer> methods = ImmutableMap.builder();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        Sizes sizes = new Sizes(Trees.instance(task), unit, classes, methods);
        sizes.scan(unit, String.valueOf(unit.getPackageName()) + ".");
      }
    }
    return new Lines(classes.buildKeepingLast(), methods.buildKeepingLast());
  }

  @Override
  public Void visitClass(ClassTree tree, String prefix) {
    String name = prefix + tree.getSimpleName();
    if (getCurrentPath().getParentPath().getLeaf() == unit) {
      classes.put(name, lines(tree));
    }
    return super.visitClass(tree, name + "#");
  }

  @Override
  public Void visitMethod(MethodTree tree, String prefix) {
    if (tree.getBody() != null) {
      methods.put(prefix + tree.getName() + "/" + tree.getParameters().size(), lines(tree));
    }
    return super.visitMethod(tree, prefix + tree.getName() + "#");
  }

  private int lines(Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    long end = trees.getSourcePositions().getEndPosition(unit, tree);
    return (int) (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start))
        + 1;
  }
}
