package dev.unhang.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All dumps that were read, reduced to what waits. */
final class Dumps implements DumpSink {
  private final Diagnosis diagnosis;
  private final List<Dump> dumps = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private boolean isNew = true;

  Dumps(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  /** Another file begins, which may not say that a dump does. */
  void open() {
    isNew = true;
  }

  @Override
  public void begin(String time) {
    isNew = false;
    dumps.add(new Dump(time, new LinkedHashMap<>(), new HashMap<>()));
  }

  @Override
  public void thread(DumpedThread thread) {
    diagnosis.of(thread).ifPresent(wait -> last().waits().put(wait.key(), wait));
  }

  @Override
  public void holds(String lock, String thread) {
    last().holders().put(lock, thread);
  }

  @Override
  public void remark(String text) {
    remarks.add(text);
  }

  private Dump last() {
    if (isNew) {
      begin("");
    }
    return dumps.get(dumps.size() - 1);
  }

  /** The waits of the last dump. */
  List<Wait> waits() {
    return List.copyOf(last().waits().values());
  }

  /** In how many of the dumps, counted back from the last, a thread waits in the same place. */
  int lasting(Wait wait) {
    int count = 0;
    for (int i = dumps.size() - 1; i >= 0 && dumps.get(i).waits().containsKey(wait.key()); i--) {
      count++;
    }
    return count;
  }

  /** When the first of the last dumps was taken; empty if it does not say. */
  String since(int count) {
    return dumps.get(dumps.size() - count).time();
  }

  int count() {
    return dumps.size();
  }

  /** The thread that has what another waits for; empty if that is not known. */
  String holder(Wait wait) {
    return wait.holder().isEmpty() ? last().holders().getOrDefault(wait.lock(), "") : wait.holder();
  }

  Set<String> remarks() {
    return remarks;
  }

  private record Dump(String time, Map<String, Wait> waits, Map<String, String> holders) {}
}
