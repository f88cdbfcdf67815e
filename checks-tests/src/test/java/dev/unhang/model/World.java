package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.unhang.testing.Source;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What javac knows of the types on one class path. */
final class World {
  private static final Source EMPTY = new Source("Empty.java", "interface Empty {}");

  private final Elements elements;
  private final Types types;

  private World(JavacTask task) {
    this.elements = task.getElements();
    this.types = task.getTypes();
  }

  static World of(List<Path> classPath) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none"));
    if (!classPath.isEmpty()) {
      arguments.add("-cp");
      arguments.add(
          classPath.stream()
              .map(Path::toString)
              .collect(Collectors.joining(System.getProperty("path.separator"))));
    }
    JavacTask task =
        Source.task(new StringWriter(), null, null, arguments, ImmutableList.of(EMPTY));
    try {
      task.analyze();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new World(task);
  }

  /** A type by its binary name, or null. */
  @Nullable TypeElement type(String binaryName) {
    return elements.getTypeElement(binaryName.replace('$', '.'));
  }

  /** The constructors of a type, or the methods that it declares or inherits. */
  List<ExecutableElement> members(TypeElement type, String name) {
    if (name.equals("<init>")) {
      return constructors(type);
    }
    List<ExecutableElement> found = new ArrayList<>();
    for (Element member : elements.getAllMembers(type)) {
      if (member instanceof ExecutableElement method
          && method.getKind() == ElementKind.METHOD
          && matches(name, method.getSimpleName().toString())) {
        found.add(method);
      }
    }
    return found;
  }

  private static List<ExecutableElement> constructors(TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getKind() == ElementKind.CONSTRUCTOR) {
        found.add(method);
      }
    }
    return found;
  }

  /** The binary names of the erased parameter types of a method. */
  List<String> parameters(ExecutableElement method) {
    return method.getParameters().stream().map(this::erasedName).toList();
  }

  private String erasedName(VariableElement parameter) {
    return name(parameter.asType());
  }

  String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    TypeMirror erased = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
    if (erased instanceof Type javac && javac.hasTag(TypeTag.CLASS)) {
      return javac.tsym.flatName().toString();
    }
    return erased.toString();
  }

  /** Whether code can be handed to a parameter: a lambda, or an object of a listener's class. */
  boolean takesCode(ExecutableElement method, int index) {
    TypeMirror type = method.getParameters().get(index).asType();
    while (type instanceof ArrayType array) {
      type = array.getComponentType();
    }
    type = type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    Element element = declared.asElement();
    Set<Modifier> modifiers = element.getModifiers();
    return element.getKind() == ElementKind.INTERFACE
        || modifiers.contains(Modifier.ABSTRACT)
        || ((TypeElement) element).getQualifiedName().contentEquals("java.lang.Object");
  }

  private static boolean matches(String pattern, String name) {
    int star = pattern.indexOf('*');
    return star < 0
        ? pattern.equals(name)
        : name.length() >= pattern.length() - 1
            && name.startsWith(pattern.substring(0, star))
            && name.endsWith(pattern.substring(star + 1));
  }
}
