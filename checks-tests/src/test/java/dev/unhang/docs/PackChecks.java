package dev.unhang.docs;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.Comparator;
import java.util.ServiceLoader;

/** The checks of the pack, as Error Prone finds them. */
final class PackChecks {
  private static final ImmutableSortedMap<String, Class<? extends BugChecker>> BY_NAME =
      ServiceLoader.load(BugChecker.class).stream()
          .map(ServiceLoader.Provider::type)
          .filter(type -> type.getName().startsWith("dev.unhang."))
          .collect(
              ImmutableSortedMap.toImmutableSortedMap(
                  Comparator.naturalOrder(), Class::getSimpleName, type -> type));

  private PackChecks() {}

  static ImmutableSortedMap<String, Class<? extends BugChecker>> byName() {
    return BY_NAME;
  }

  /** Fails if there is no such check. */
  static Class<? extends BugChecker> named(String name) {
    Class<? extends BugChecker> check = BY_NAME.get(name);
    if (check == null) {
      throw new IllegalArgumentException("No check is named " + name);
    }
    return check;
  }
}
