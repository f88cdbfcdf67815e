package dev.unhang.code;

import com.sun.source.tree.CompilationUnitTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What is known of the compilation units that were asked about last. */
public final class UnitCache<T> {
  private static final int SIZE = 16;

  private final Map<CompilationUnitTree, T> latest = new LinkedHashMap<>(SIZE, 0.75f, true);
  private final int size;

  public UnitCache() {
    this(SIZE);
  }

  /**
   * @param size how many units it keeps
   */
  UnitCache(int size) {
    this.size = size;
  }

  /** What is known of {@code unit}, made if it was not asked about lately. */
  public T get(CompilationUnitTree unit, Supplier<T> make) {
    T known = latest.get(unit);
    if (known == null) {
      known = make.get();
      latest.put(unit, known);
      if (latest.size() > size) {
        latest.remove(latest.keySet().iterator().next());
      }
    }
    return known;
  }
}
