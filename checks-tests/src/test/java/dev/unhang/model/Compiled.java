package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.Context;
import dev.unhang.context.rule.CallFacts;
import dev.unhang.testing.Source;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small program, attributed, and what the models say about it. */
final class Compiled {
  private final JavacTask task;
  private final VisitorState state;
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final StringWriter output;

  private Compiled(JavacTask task, Context context, StringWriter output) {
    this.task = task;
    this.state = VisitorState.createForUtilityPurposes(context);
    this.output = output;
  }

  /** Compiles a source together with models, the first of which wins. */
  static Compiled of(Path folder, String source, String... models) {
    return of(folder, ImmutableList.of(), source, models);
  }

  /** The same with a class path. */
  static Compiled of(Path folder, ImmutableList<Path> classPath, String source, String... models) {
    StringWriter output = new StringWriter();
    JavacTask task =
        Source.task(
            output,
            null,
            null,
            ImmutableList.of(
                "-proc:none", "-Xlint:none", "-cp", Joiner.on(File.pathSeparator).join(classPath)),
            ImmutableList.of(new Source("Test.java", source)));
    Context context = ((BasicJavacTask) task).getContext();
    Models.configure(context, write(folder, models));
    Compiled compiled = new Compiled(task, context, output);
    try {
      task.parse().forEach(compiled.units::add);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compiled;
  }

  private static ImmutableList<Path> write(Path folder, String... models) {
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    for (int i = 0; i < models.length; i++) {
      Path file = folder.resolve("m" + i + ".model");
      try {
        Files.writeString(file, models[i]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      files.add(file);
    }
    return files.build();
  }

  Models models() {
    return Models.of(state);
  }

  VisitorState state() {
    return state;
  }

  /** What javac printed so far. */
  String output() {
    return output.toString();
  }

  /** The notes of the facts about the first call of a method, in order. */
  ImmutableList<String> calls(String name) {
    TreePath call = call(name);
    return notes(models().calls(method(call), CallFacts.receiver(call.getLeaf()), state));
  }

  /** The notes of the facts about an argument of the first call of a method, in order. */
  ImmutableList<String> arguments(String name, int index) {
    TreePath call = call(name);
    return notes(
        models().arguments(method(call), CallFacts.receiver(call.getLeaf()), index, state));
  }

  /** The notes of the facts about a method that a class declares, in order. */
  ImmutableList<String> overrides(String type, String name) {
    return notes(models().overrides((MethodSymbol) member(type, name), state));
  }

  /** The notes of the facts about the annotations of a member, in order. */
  ImmutableList<String> annotations(String type, String name) {
    return notes(models().annotations(member(type, name), state));
  }

  /** A type of the program or of its class path. */
  Type type(String name) {
    return ((ClassSymbol) task.getElements().getTypeElement(name)).type;
  }

  /** A member that a class declares. */
  Symbol member(String type, String name) {
    for (Symbol member : ASTHelpers.getEnclosedElements(type(type).tsym)) {
      if (member.name.contentEquals(name)) {
        return member;
      }
    }
    throw new AssertionError("no " + name + " in " + type);
  }

  static ImmutableList<String> notes(List<Fact> facts) {
    return facts.stream()
        .map(Fact::note)
        .filter(note -> !note.isEmpty())
        .collect(toImmutableList());
  }

  private static MethodSymbol method(TreePath call) {
    return (MethodSymbol) requireNonNull(ASTHelpers.getSymbol(call.getLeaf()));
  }

  private TreePath call(String name) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        add(call.getMethodSelect());
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void unused) {
        add(call.getIdentifier());
        return super.visitNewClass(call, null);
      }

      private void add(ExpressionTree callee) {
        String text = callee.toString();
        if (text.substring(text.lastIndexOf('.') + 1).equals(name)) {
          found.add(getCurrentPath());
        }
      }
    }.scan(units, null);
    return found.get(0);
  }
}
