package dev.unhang.robust;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What is reachable in this JVM, as the virtual machine counts it after a full collection.
 *
 * @param instances how many objects of each class there are
 * @param bytes how large all objects are together
 */
record Heap(ImmutableMap<String, Long> instances, long bytes) {
  private static final String DIAGNOSTICS = "com.sun.management:type=DiagnosticCommand";
  private static final int CHUNK = 1 << 20;
  private static final int CLEANING_MILLIS = 500;

  /** After letting go of what is only softly reachable, which takes a heap that is not large. */
  static Heap now() {
    try {
      fill();
      /* The first collection only queues what has a cleaner, whose thread has to come to it. */
      histogram();
      Thread.sleep(CLEANING_MILLIS);
      return parse(histogram());
    } catch (JMException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** How many objects there are of each class of the pack, its constants included, lambdas not. */
  ImmutableSortedMap<String, Long> ofPack() {
    return instances.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("dev.unhang."))
        .filter(entry -> !entry.getKey().startsWith("dev.unhang.robust."))
        .filter(entry -> !entry.getKey().contains("$$Lambda"))
        .collect(toImmutableSortedMap(naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How many objects of a class there are. */
  long of(Class<?> type) {
    return instances.getOrDefault(type.getName(), 0L);
  }

  /* The virtual machine promises to clear all soft references before it gives up. */
  private static void fill() {
    List<byte[]> chunks = new ArrayList<>();
    try {
      while (chunks.size() < Integer.MAX_VALUE) {
        chunks.add(new byte[CHUNK]);
      }
    } catch (OutOfMemoryError e) {
      chunks.clear();
    }
  }

  private static String histogram() throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName(DIAGNOSTICS),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
  }

  /* Lines are "num: instances bytes class (module)", the last one is "Total instances bytes". */
  private static Heap parse(String histogram) {
    ImmutableMap.Builder<String, Long> instances = ImmutableMap.builder();
    long bytes = 0;
    for (String line : Splitter.on('\n').split(histogram)) {
      List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line.strip());
      if (words.size() >= 4 && words.get(0).endsWith(":")) {
        instances.put(words.get(3), Long.valueOf(words.get(1)));
      } else if (words.size() == 3 && words.get(0).equals("Total")) {
        bytes = Long.parseLong(words.get(2));
      }
    }
    /* Two class loaders may have a class of the same name. */
    return new Heap(instances.buildKeepingLast(), bytes);
  }
}
