package dev.unhang.robust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.util.Context;
import dev.unhang.model.Models;
import dev.unhang.testing.Source;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What code costs that touches no framework, counted in look-ups of the model index. */
@Tag("once")
final class LookupsTest {
  private static final int CALLS = 100;
  private static final int CHECKS = Daemon.CHECKS.size();

  @Test
  void aCallThatIsInNoModelCostsACheckOneLookup() {
    assertThat(lookups("foreign();\n".repeat(CALLS)) - lookups("")).isAtMost(CHECKS * CALLS);
  }

  @Test
  void argumentsCostNothingMore() {
    assertThat(lookups("foreign(1, \"a\", this);\n".repeat(CALLS)) - lookups(""))
        .isAtMost(CHECKS * CALLS);
  }

  @Test
  void aMethodReferenceThatIsInNoModelCostsACheckOneLookup() {
    String references = "Runnable[] all = {%s};".formatted("this::foreign, ".repeat(CALLS));

    assertThat(lookups(references) - lookups("")).isAtMost(CHECKS * CALLS);
  }

  @Test
  void codeWithoutCallsCostsNothing() {
    assertThat(lookups("int i = 1; for (;;) { i += i; }")).isEqualTo(lookups(""));
  }

  @Test
  void lookupsAreCounted() {
    assertThat(lookups("new Thread(() -> foreign()).start();")).isGreaterThan(lookups(""));
  }

  private static int lookups(String statements) {
    Source code =
        Source.of(
            """
            package demo;

            class A {
              void foreign(Object... arguments) {}

              void a() {
                %s
              }
            }
            """
                .replace("%s", statements));
    Counter[] counter = new Counter[1];
    try (Daemon daemon = Daemon.withClassPath("").withoutProbe()) {
      Daemon.Outcome outcome =
          daemon.compile(
              ImmutableList.of(),
              ImmutableList.of(code),
              context -> counter[0] = Counter.installIn(context));
      assertWithMessage("%s", outcome).that(outcome.success()).isTrue();
    }
    return counter[0].lookups;
  }

  /** Takes the place of the map that the index is. */
  private static final class Counter extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1L;

    private int lookups;

    static Counter installIn(Context context) {
      try {
        Object index =
            field(Models.class, "index")
                .get(Models.of(VisitorState.createForUtilityPurposes(context)));
        Field entries = field(index.getClass(), "entries");
        Counter counter = new Counter();
        counter.putAll((Map<?, ?>) entries.get(index));
        entries.set(index, counter);
        return counter;
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("The index is no longer what this test knows", e);
      }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    }

    @Override
    public @Nullable Object get(Object key) {
      lookups++;
      return super.get(key);
    }
  }
}
