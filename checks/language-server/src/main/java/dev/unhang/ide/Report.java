package dev.unhang.ide;

import dev.unhang.shared.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a compilation has found.
 *
 * @param findings all of it
 * @param texts the sources that it has read, as far as they are known for sure
 */
record Report(List<Found> findings, Map<Path, String> texts) {
  /** A finding, and the text that it was found in, if that is known. */
  record Entry(Found found, Optional<String> text) {}

  List<Entry> entries() {
    return findings.stream()
        .map(found -> new Entry(found, Optional.ofNullable(texts.get(found.file()))))
        .toList();
  }
}
