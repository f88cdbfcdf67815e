package dev.unhang.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.unhang.setup.Flag;
import dev.unhang.setup.Place;
import dev.unhang.setup.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The places that no file of the compilation has, so far, and what may have been meant. */
final class Unanswered {
  private static final Splitter DOTS = Splitter.on('.');
  private static final Splitter SLASHES = Splitter.on('/');

  private final Set<Place> places;
  private final Set<Place> withoutCode = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();

  Unanswered(ImmutableList<Place> places) {
    this.places = new LinkedHashSet<>(places);
  }

  void remove(Place place) {
    places.remove(place);
  }

  void addCandidates(UnitPlaces unit) {
    names.addAll(unit.names());
    files.add(unit.file());
    places.stream().filter(place -> place.isIn(unit.file())).forEach(withoutCode::add);
  }

  /**
   * One message for each place that was not found.
   *
   * @param count in how many files
   * @param hasErrors whether the compilation failed, so that there may be files not looked at
   */
  ImmutableList<String> texts(int count, boolean hasErrors) {
    return places.stream().map(place -> text(place, count, hasErrors)).collect(toImmutableList());
  }

  private String text(Place place, int count, boolean hasErrors) {
    String start = Flag.EXPLAIN.name() + "=" + place.text() + ": ";
    if (hasErrors) {
      return start + "no answer, because of the errors";
    }
    if (withoutCode.contains(place)) {
      return start + "there is no code in that " + (place.isLine() ? "line" : "file");
    }
    return start
        + (count == 1
            ? "the one file that was compiled has no such place"
            : "none of the " + count + " files that were compiled has such a place")
        + nearest(place);
  }

  private String nearest(Place place) {
    String wanted = place.isOfFile() ? place.file() : place.name();
    Splitter splitter = place.isOfFile() ? SLASHES : DOTS;
    int parts = splitter.splitToList(wanted).size();
    ImmutableList<String> candidates =
        (place.isOfFile() ? files : names)
            .stream()
                .map(name -> lastParts(splitter.splitToList(name), parts, place))
                .collect(toImmutableList());
    return Spelling.nearest(wanted, candidates)
        .map(guess -> ", did you mean " + guess + (place.isLine() ? ":" + place.line() : "") + "?")
        .orElse("");
  }

  private static String lastParts(List<String> parts, int count, Place place) {
    return parts.stream()
        .skip(Math.max(0, parts.size() - count))
        .collect(joining(place.isOfFile() ? "/" : "."));
  }
}
