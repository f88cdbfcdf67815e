package dev.unhang.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.unhang.code.Replaced;
import dev.unhang.code.UnitCache;
import dev.unhang.report.Finding.Mark;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a compilation as a SARIF log. What it keeps of a finding is text, no tree.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "unhang/v1";
  private static final String LINE = " \\(line \\d+\\)$";

  private final Map<String, ImmutableMap<String, Object>> rules = new LinkedHashMap<>();
  private final List<ImmutableMap<String, Object>> results = new ArrayList<>();
  private final UnitCache<SourceFile> files = new UnitCache<>();
  private final Fingerprint fingerprint = new Fingerprint();
  private @Nullable URI root;

  void add(Finding finding, VisitorState state) {
    if (results.isEmpty()) {
      root = SourceFile.rootOf(finding.at().getCompilationUnit());
    }
    String check = finding.check().canonicalName();
    Regions regions = new Regions(state.context);
    rules.computeIfAbsent(check, name -> rule(finding.check()));
    ImmutableMap.Builder<String, Object> result = ImmutableMap.builder();
    result.put("ruleId", check);
    result.put("ruleIndex", ImmutableList.copyOf(rules.keySet()).indexOf(check));
    result.put("level", level(finding.check(), state));
    result.put("message", text(lines(finding.message())));
    result.put("locations", ImmutableList.of(regions.location(finding.at())));
    if (!finding.path().isEmpty()) {
      result.put("codeFlows", flows(finding, regions));
    }
    if (!finding.related().isEmpty()) {
      result.put("relatedLocations", regions.locations(finding.related()));
    }
    result.put(
        "partialFingerprints",
        ImmutableMap.of(
            FINGERPRINT, fingerprint.of(check, finding.at(), JavacTrees.instance(state.context))));
    ImmutableMap<String, Object> fix = fix(finding.fix(), finding.at().getCompilationUnit());
    if (!fix.isEmpty()) {
      result.put("fixes", ImmutableList.of(fix));
    }
    result.put("properties", ImmutableMap.of("advice", finding.advice()));
    results.add(result.buildOrThrow());
  }

  /**
   * All of it.
   *
   * @param version the version of the pack, as its jar states it
   * @param isComplete whether the compilation had no errors, so that all code has been looked at
   */
  String text(String version, boolean isComplete) {
    ImmutableMap<String, Object> driver =
        ImmutableMap.of(
            "name", "Unhang", "version", version, "rules", ImmutableList.copyOf(rules.values()));
    ImmutableMap.Builder<String, Object> run = ImmutableMap.builder();
    run.put("tool", ImmutableMap.of("driver", driver));
    run.put("invocations", ImmutableList.of(ImmutableMap.of("executionSuccessful", isComplete)));
    if (root != null) {
      run.put(
          "originalUriBaseIds",
          ImmutableMap.of(SourceFile.ROOT, ImmutableMap.of("uri", root.toASCIIString())));
    }
    run.put("columnKind", "utf16CodeUnits");
    run.put("newlineSequences", ImmutableList.of("\r\n", "\n", "\r"));
    run.put("results", ImmutableList.copyOf(results));
    return Json.write(
        ImmutableMap.of(
            "$schema", SCHEMA, "version", "2.1.0", "runs", ImmutableList.of(run.buildOrThrow())));
  }

  private static ImmutableMap<String, Object> rule(BugChecker check) {
    ImmutableMap.Builder<String, Object> rule = ImmutableMap.builder();
    @Nullable BugPattern pattern = check.getClass().getAnnotation(BugPattern.class);
    String summary = check.message();
    String explanation = pattern == null ? "" : pattern.explanation();
    rule.put("id", check.canonicalName());
    rule.put("name", check.canonicalName());
    rule.put("shortDescription", text(summary));
    rule.put("fullDescription", text(explanation.isEmpty() ? summary : explanation));
    rule.put("help", text(explanation.isEmpty() ? summary : explanation));
    if (check.linkUrl() != null) {
      rule.put("helpUri", check.linkUrl());
    }
    rule.put("defaultConfiguration", ImmutableMap.of("level", level(check.defaultSeverity())));
    if (pattern != null && pattern.tags().length > 0) {
      ImmutableList<String> tags =
          ImmutableList.copyOf(pattern.tags()).stream()
              .map(Ascii::toLowerCase)
              .collect(toImmutableList());
      rule.put("properties", ImmutableMap.of("tags", tags));
    }
    return rule.buildOrThrow();
  }

  private static String level(BugChecker check, VisitorState state) {
    SeverityLevel severity = state.severityMap().get(check.canonicalName());
    return level(severity == null ? check.defaultSeverity() : severity);
  }

  private static String level(SeverityLevel severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }

  private static ImmutableList<Object> flows(Finding finding, Regions regions) {
    ImmutableList<ImmutableMap<String, Object>> locations =
        regions.locations(finding.path()).stream()
            .map(location -> ImmutableMap.<String, Object>of("location", location))
            .collect(toImmutableList());
    return ImmutableList.of(
        ImmutableMap.of("threadFlows", ImmutableList.of(ImmutableMap.of("locations", locations))));
  }

  /** Empty if there is no fix, or one of which Error Prone alone knows what it does to imports. */
  private ImmutableMap<String, Object> fix(@Nullable SuggestedFix fix, CompilationUnitTree unit) {
    if (fix == null || !fix.getImportsToAdd().isEmpty()) {
      return ImmutableMap.of();
    }
    SourceFile file = file(unit);
    ImmutableList<ImmutableMap<String, ImmutableMap<String, Object>>> replacements =
        Replaced.by(fix, (JCCompilationUnit) unit).stream()
            .map(
                replaced ->
                    ImmutableMap.of(
                        "deletedRegion",
                        file.region(replaced.start(), replaced.end()),
                        "insertedContent",
                        text(replaced.text())))
            .collect(toImmutableList());
    return ImmutableMap.of(
        "description",
        text(fix.getShortDescription().isEmpty() ? "Apply the fix" : fix.getShortDescription()),
        "artifactChanges",
        ImmutableList.of(
            ImmutableMap.of("artifactLocation", file.location(), "replacements", replacements)));
  }

  private SourceFile file(CompilationUnitTree unit) {
    return files.get(unit, () -> SourceFile.of(unit, root));
  }

  private static ImmutableMap<String, Object> text(String text) {
    return ImmutableMap.of("text", text);
  }

  /** The lines of a message without the blanks that they are indented by on a terminal. */
  private static String lines(String message) {
    return String.join("\n", message.lines().map(String::strip).toList());
  }

  /** Where trees are in their files. */
  private final class Regions {
    private final JavacTrees trees;

    Regions(Context context) {
      trees = JavacTrees.instance(context);
    }

    ImmutableList<ImmutableMap<String, Object>> locations(List<Mark> marks) {
      return marks.stream()
          .map(
              mark ->
                  ImmutableMap.<String, Object>builder()
                      .putAll(location(mark.at()))
                      .put("message", text(mark.text().replaceFirst(LINE, "")))
                      .buildOrThrow())
          .collect(toImmutableList());
    }

    ImmutableMap<String, Object> location(TreePath at) {
      SourceFile file = file(at.getCompilationUnit());
      Extent extent = Extent.of(at, trees.getSourcePositions(), file);
      return ImmutableMap.of(
          "physicalLocation",
          ImmutableMap.of(
              "artifactLocation",
              file.location(),
              "region",
              file.region(extent.start(), extent.end())));
    }
  }
}
