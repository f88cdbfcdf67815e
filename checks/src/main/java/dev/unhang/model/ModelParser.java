package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a model file, line by line. Lines do not depend on each other, except that {@code
 * framework} and {@code artifact} lines cover the facts below them, so a bad line costs itself
 * only.
 */
final class ModelParser {
  static final String FRAMEWORK = "framework";
  static final String ARTIFACT = "artifact";

  private static final Splitter LINES = Splitter.on('\n');
  static final ImmutableMap<String, Kind> KINDS =
      Arrays.stream(Kind.values()).collect(toImmutableMap(Kind::spelling, kind -> kind));
  static final ImmutableMap<String, Form> FORMS =
      Arrays.stream(Form.values()).collect(toImmutableMap(Form::spelling, form -> form));
  private static final ImmutableList<Integer> NO_INDEX = ImmutableList.of(-1);

  private final String file;
  private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();
  private final ImmutableList.Builder<ModelProblem> problems = ImmutableList.builder();
  private ModelLine.Section section = ModelLine.Section.NONE;
  private int number;

  private ModelParser(String file) {
    this.file = file;
  }

  /** Reads a whole file. */
  static ModelFile parse(ModelText file) {
    ModelParser parser = new ModelParser(file.name());
    for (String line : LINES.split(file.text())) {
      parser.number++;
      parser.line(line);
    }
    return new ModelFile(parser.facts.build(), parser.problems.build());
  }

  /** Reads one line that states a fact; no facts if there is a mistake in it. */
  static ImmutableList<Fact> parse(ModelLine line) {
    ModelParser parser = new ModelParser(line.file().name());
    parser.section = line.section();
    parser.number = line.number();
    parser.line(line.text());
    return parser.facts.build();
  }

  private void line(String text) {
    LineCursor cursor = new LineCursor(text);
    if (cursor.atEnd() || cursor.peek() == '#') {
      return;
    }
    try {
      String word = cursor.word();
      switch (word) {
        case FRAMEWORK ->
            section =
                new ModelLine.Section(cursor.rest("the name of a framework"), section.artifacts());
        case ARTIFACT -> artifacts(cursor);
        default -> fact(word, cursor);
      }
    } catch (BadLineException e) {
      problems.add(
          new ModelProblem(file, number, e.column(), e.reason(), e.suggestion().orElse("")));
    }
  }

  private void artifacts(LineCursor cursor) throws BadLineException {
    ModelLine.Section changed =
        new ModelLine.Section(section.framework(), cursor.rest("group:artifact:version, or jdk"));
    for (String name : changed.artifactNames()) {
      if (!name.equals("jdk") && CharMatcher.is(':').countIn(name) != 2) {
        throw cursor.bad("'" + name + "' is not group:artifact:version, or jdk");
      }
    }
    section = changed;
  }

  private void fact(String kindSpelling, LineCursor cursor) throws BadLineException {
    Kind kind = kind(kindSpelling, cursor);
    if (section.framework().isEmpty()) {
      throw cursor.bad("a 'framework' line must come before the first fact");
    }
    Form form = form(kind, cursor);
    Target target = target(kind, form, cursor);
    ImmutableMap<String, String> attributes = attributes(cursor);
    String note = cursor.atEnd() ? "" : cursor.rest("a note");
    Origin origin = new Origin(file, number, section.artifactNames());
    for (TypeAlternative alternative : target.types()) {
      Optional<ImmutableList<String>> parameters = target.parameters(alternative);
      for (int index : target.indexes()) {
        facts.add(
            new Fact(
                kind,
                form,
                section.framework(),
                alternative.name(),
                target.member(),
                parameters,
                index,
                attributes,
                note,
                origin));
      }
    }
  }

  private static Kind kind(String spelling, LineCursor cursor) throws BadLineException {
    Kind kind = KINDS.get(spelling);
    if (kind == null) {
      ImmutableList<String> known =
          ImmutableList.<String>builder().addAll(KINDS.keySet()).add(FRAMEWORK, ARTIFACT).build();
      throw cursor.unknown("'" + spelling + "' is not a kind of fact", spelling, known);
    }
    return kind;
  }

  private static Form form(Kind kind, LineCursor cursor) throws BadLineException {
    String spelling = cursor.word();
    Form form = FORMS.get(spelling);
    if (form == null) {
      String reason =
          spelling.isEmpty()
              ? "a form is missing: " + String.join(", ", FORMS.keySet())
              : "'" + spelling + "' is not a form";
      throw cursor.unknown(reason, spelling, FORMS.keySet());
    }
    if (!kind.forms().contains(form)) {
      throw cursor.bad(
          "'%s' cannot be said of '%s', but of: %s"
              .formatted(
                  kind.spelling(),
                  spelling,
                  String.join(", ", kind.forms().stream().map(Form::spelling).toList())));
    }
    return form;
  }

  private static Target target(Kind kind, Form form, LineCursor cursor) throws BadLineException {
    if (form == Form.THREAD) {
      return new Target(cursor.threadName(), "", Optional.empty(), NO_INDEX);
    }
    ImmutableList<TypeAlternative> types = cursor.typeNames();
    boolean hasMember = cursor.skip('#');
    if (hasMember != kind.hasMember(form)) {
      throw cursor.bad(
          hasMember
              ? "'" + form.spelling() + "' takes a type without a member"
              : "a member is missing: '#name(parameters)' must follow the type");
    }
    if (!hasMember) {
      return new Target(types, "", Optional.empty(), NO_INDEX);
    }
    String member = cursor.memberName();
    Optional<ImmutableList<String>> parameters = cursor.parameters();
    ImmutableList<Integer> indexes = cursor.indexes();
    if (indexes.isEmpty() == (form == Form.ARGUMENT)) {
      throw cursor.bad(
          indexes.isEmpty()
              ? "an argument index is missing: '[0]' must follow the parameters"
              : "'" + form.spelling() + "' takes no argument index");
    }
    checkIndexes(indexes, parameters, cursor);
    if (form == Form.FRAME && parameters.isPresent()) {
      throw cursor.bad("a stack does not tell the parameters: '(..)' must follow the name");
    }
    return new Target(types, member, parameters, indexes.isEmpty() ? NO_INDEX : indexes);
  }

  private static void checkIndexes(
      ImmutableList<Integer> indexes, Optional<ImmutableList<String>> parameters, LineCursor cursor)
      throws BadLineException {
    for (int index : indexes) {
      if (parameters.isPresent() && index >= parameters.orElseThrow().size()) {
        throw cursor.bad("there is no parameter " + index + "; the first one is 0");
      }
    }
  }

  private static ImmutableMap<String, String> attributes(LineCursor cursor)
      throws BadLineException {
    if (cursor.atEnd() || cursor.atNote()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    while (!cursor.atEnd() && !cursor.atNote()) {
      attribute(cursor.word(), attributes, cursor);
    }
    try {
      return attributes.buildOrThrow();
    } catch (IllegalArgumentException e) {
      throw cursor.bad("an attribute is given twice");
    }
  }

  private static void attribute(
      String word, ImmutableMap.Builder<String, String> attributes, LineCursor cursor)
      throws BadLineException {
    int equals = word.indexOf('=');
    if (equals < 0) {
      throw cursor.bad("'" + word + "' is not key=value; a note begins with '--'");
    }
    String key = word.substring(0, equals);
    String value = word.substring(equals + 1);
    Attribute attribute = Attribute.of(key).orElse(null);
    if (attribute == null) {
      throw cursor.unknown(
          "'" + key + "' is not an attribute",
          key,
          Arrays.stream(Attribute.values()).map(Attribute::spelling).toList());
    }
    if (!attribute.accepts(value)) {
      throw cursor.unknown(
          "'%s' is no value for '%s': expected %s".formatted(value, key, attribute.expectation()),
          value,
          attribute.choices());
    }
    attributes.put(key, value);
  }

  /** What a line is about. */
  private record Target(
      ImmutableList<TypeAlternative> types,
      String member,
      Optional<ImmutableList<String>> parameters,
      ImmutableList<Integer> indexes) {

    Optional<ImmutableList<String>> parameters(TypeAlternative alternative) {
      return types.size() == 1
          ? parameters
          : parameters.map(
              names -> names.stream().map(alternative::fill).collect(toImmutableList()));
    }
  }
}
