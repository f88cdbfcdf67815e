package dev.unhang.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes a class that the compiled sources need. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver() || exists()) {
      return false;
    }
    try (Writer file = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
      file.write("class Generated {}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private boolean exists() {
    return processingEnv.getElementUtils().getTypeElement("Generated") != null;
  }
}
