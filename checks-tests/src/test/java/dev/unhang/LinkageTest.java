package dev.unhang;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Proves that all classes and members which the pack's bytecode names exist in the JDK and the
 * Error Prone of this cell. The pack is compiled with a newer JDK than the oldest it runs on, and
 * against an older Error Prone than the newest, so its compiler cannot know.
 */
final class LinkageTest {
  @Test
  void allClassesAndMembersExist() throws IOException {
    References references = new References();
    for (byte[] classFile : Pack.classFiles()) {
      new ClassReader(classFile).accept(references, ClassReader.SKIP_DEBUG);
    }

    assertThat(references.missing).isEmpty();
    assertThat(references.found).isGreaterThan(50);
  }

  @Test
  void findsWhatIsMissing() {
    References references = new References();

    references.method("java/lang/Object", "closeAll", "()V");
    references.method("java/lang/String", "length", "()J");
    references.field("java/lang/Integer", "MIDDLE_VALUE");
    references.type(Type.getObjectType("java/lang/Strings"));

    assertThat(references.missing)
        .containsExactly(
            "java/lang/Object.closeAll()V",
            "java/lang/String.length()J",
            "java/lang/Integer.MIDDLE_VALUE",
            "java/lang/Strings");
  }

  private static final class References extends ClassVisitor {
    private final TreeSet<String> missing = new TreeSet<>();
    private int found;

    private References() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        String superName,
        String[] interfaces) {
      type(Type.getObjectType(superName));
      Arrays.stream(interfaces).map(Type::getObjectType).forEach(this::type);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(api) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String descriptor, boolean isInterface) {
          method(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
          field(owner, name);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
          type(Type.getObjectType(type));
        }

        @Override
        public void visitLdcInsn(Object value) {
          if (value instanceof Type type) {
            type(type);
          }
        }

        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
          handle(bootstrap);
          Arrays.stream(arguments)
              .filter(Handle.class::isInstance)
              .map(Handle.class::cast)
              .forEach(References.this::handle);
        }
      };
    }

    private void handle(Handle handle) {
      if (handle.getTag() <= Opcodes.H_PUTSTATIC) {
        field(handle.getOwner(), handle.getName());
      } else {
        method(handle.getOwner(), handle.getName(), handle.getDesc());
      }
    }

    private void method(String owner, String name, String descriptor) {
      boolean exists;
      try {
        MethodType wanted = MethodType.fromMethodDescriptorString(descriptor, loader());
        exists =
            ancestors(load(Type.getObjectType(owner)))
                .anyMatch(type -> declaresMethod(type, name, wanted));
      } catch (ClassNotFoundException | TypeNotPresentException e) {
        exists = false;
      }
      note(exists, owner + "." + name + descriptor);
    }

    private void field(String owner, String name) {
      boolean exists;
      try {
        exists =
            ancestors(load(Type.getObjectType(owner)))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .anyMatch(field -> field.getName().equals(name));
      } catch (ClassNotFoundException e) {
        exists = false;
      }
      note(exists, owner + "." + name);
    }

    private void type(Type type) {
      boolean exists = true;
      try {
        load(type);
      } catch (ClassNotFoundException e) {
        exists = false;
      }
      note(exists, type.getInternalName());
    }

    private void note(boolean exists, String reference) {
      if (exists) {
        found++;
      } else {
        missing.add(reference);
      }
    }

    private static boolean declaresMethod(Class<?> type, String name, MethodType wanted) {
      if (type == MethodHandle.class || type == VarHandle.class || type.isArray()) {
        return true; // Signature polymorphic, or made by the JVM.
      }
      if (name.equals("<init>")) {
        return Arrays.stream(type.getDeclaredConstructors())
            .anyMatch(
                constructor ->
                    wanted.parameterList().equals(list(constructor.getParameterTypes())));
      }
      return Arrays.stream(type.getDeclaredMethods())
          .anyMatch(
              method ->
                  method.getName().equals(name)
                      && method.getReturnType() == wanted.returnType()
                      && wanted.parameterList().equals(list(method.getParameterTypes())));
    }

    private static List<Class<?>> list(Class<?>[] types) {
      return Arrays.asList(types);
    }

    private static Stream<Class<?>> ancestors(@Nullable Class<?> type) {
      if (type == null) {
        return Stream.empty();
      }
      Stream<Class<?>> inherited =
          Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
              .flatMap(References::ancestors);
      // Methods of an interface's receiver may be those of Object.
      Stream<Class<?>> root = type.isInterface() ? Stream.of(Object.class) : Stream.empty();
      return Stream.of(Stream.of(type), inherited, root).flatMap(s -> s);
    }

    private static Class<?> load(Type type) throws ClassNotFoundException {
      String name =
          type.getSort() == Type.ARRAY
              ? type.getDescriptor().replace('/', '.')
              : type.getClassName();
      return Class.forName(name, false, loader());
    }

    private static ClassLoader loader() {
      return LinkageTest.class.getClassLoader();
    }
  }
}
