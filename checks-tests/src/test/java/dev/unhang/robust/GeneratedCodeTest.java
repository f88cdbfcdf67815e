package dev.unhang.robust;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.source.util.Trees;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeCopier;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import com.sun.tools.javac.util.Position;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Code that an annotation processor wrote, or changed behind javac's back. */
final class GeneratedCodeTest {
  private static final String USER =
      """
      package demo;
      import static demo.Pool.here;
      import java.util.concurrent.CompletionStage;
      class A {
        void a(CompletionStage<String> stage, Pool pool) {
          stage.thenRun(() -> { here(); pool.close(); });
        }
      }
      """;

  @AutoClose private final Daemon daemon = Sample.daemon();

  @Test
  void classesOfTwoRounds() {
    Source first = Source.of("package demo;\nclass First extends Second {}\n");
    Source second =
        Source.of(
            """
            package demo;
            class Second extends Pool {
              static void stop(java.util.concurrent.CompletionStage<String> stage, Pool pool) {
                stage.thenRun(() -> pool.close());
              }
            }
            """);
    Source user = Source.of(USER.replace("Pool pool", "First pool"));

    Daemon.Outcome outcome =
        daemon.compile(
            ImmutableList.of(new Generator(ImmutableMap.of("A", first, "First", second))),
            ImmutableList.of(user, Sample.POOL));

    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    assertWithMessage("%s", outcome).that(outcome.diagnostics()).hasSize(3);
    assertWithMessage("%s", outcome).that(outcome.about(user)).hasSize(2);
    assertWithMessage("%s", outcome).that(outcome.about(second)).hasSize(1);
    assertWithMessage("%s", outcome).that(outcome.watch().files()).hasSize(4);
  }

  @Test
  void treesWithoutPosition() {
    Daemon.Outcome outcome =
        daemon.compile(
            ImmutableList.of(new Planter()), ImmutableList.of(Source.of(USER), Sample.POOL));

    assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    /* The checks say nothing of code that nobody can see; the probe does. */
    assertWithMessage("%s", outcome).that(outcome.count("[EngineProbe]")).isEqualTo(2);
    assertWithMessage("%s", outcome).that(outcome.diagnostics()).hasSize(3);
    assertWithMessage("%s", outcome).that(outcome.output()).isEmpty();
  }

  /** Writes classes when it sees others. */
  @SupportedAnnotationTypes("*")
  private static final class Generator extends AbstractProcessor {
    private final ImmutableMap<String, Source> codeByTrigger;

    Generator(ImmutableMap<String, Source> codeByTrigger) {
      this.codeByTrigger = codeByTrigger;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element seen : round.getRootElements()) {
        Source code = codeByTrigger.get(seen.getSimpleName().toString());
        if (code != null) {
          write(code);
        }
      }
      return false;
    }

    private void write(Source code) {
      String name = code.path().replace(".java", "").replace('/', '.');
      try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        file.write(code.text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Gives a class copies of its methods that stand nowhere in the file, as Lombok does. */
  @SupportedAnnotationTypes("*")
  private static final class Planter extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element seen : round.getRootElements()) {
        if (seen.getSimpleName().contentEquals("A")) {
          plant((JCClassDecl) Trees.instance(processingEnv).getTree((TypeElement) seen));
        }
      }
      return false;
    }

    private void plant(JCClassDecl type) {
      Context context = ((JavacProcessingEnvironment) processingEnv).getContext();
      for (JCTree member : type.defs) {
        if (member instanceof JCMethodDecl method && !method.name.contentEquals("<init>")) {
          JCMethodDecl copy = new TreeCopier<Void>(TreeMaker.instance(context)).copy(method);
          copy.name = Names.instance(context).fromString("planted");
          new Uprooter().scan(copy);
          type.defs = type.defs.append(copy);
        }
      }
    }
  }

  private static final class Uprooter extends TreeScanner {
    @Override
    public void scan(JCTree tree) {
      /* javac itself wants to know where variables are. */
      if (tree != null && !(tree instanceof JCVariableDecl)) {
        tree.pos = Position.NOPOS;
      }
      super.scan(tree);
    }
  }
}
