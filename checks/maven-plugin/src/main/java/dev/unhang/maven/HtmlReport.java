package dev.unhang.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhang.shared.Found;
import dev.unhang.shared.Patches;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was found as a page that needs nothing else: no network, no script. It is well-formed XML
 * too, for those who read it by program.
 */
final class HtmlReport {
  private static final String STYLE = "report.css";
  private static final int LINES_AROUND = 3;
  private static final int MOST_LINES = 30;

  private final Html page = new Html();
  private final Map<Path, String> texts = new TreeMap<>();
  private final Map<String, List<Found>> modules;
  private final Predicate<Found> isAccepted;
  private final Function<Path, String> names;
  private final Charset encoding;

  /**
   * A report.
   *
   * @param modules the findings by module
   * @param isAccepted whether a finding is in the baseline
   * @param names how a file is called
   * @param encoding that of the sources
   */
  HtmlReport(
      Map<String, List<Found>> modules,
      Predicate<Found> isAccepted,
      Function<Path, String> names,
      Charset encoding) {
    this.modules = modules;
    this.isAccepted = isAccepted;
    this.names = names;
    this.encoding = encoding;
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  private String text() throws IOException {
    List<Found> all = modules.values().stream().flatMap(List::stream).toList();
    String title =
        all.isEmpty() ? "No hangs found" : Summary.counted(all.size(), "hang") + " found";
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" ")
        .raw("content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
        .element("title", title + " - Unhang")
        .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n")
        .element("h1", title);
    summary(all);
    for (Map.Entry<String, List<Found>> module : modules.entrySet()) {
      module(module.getKey(), byCheck(module.getValue()));
    }
    return page.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void summary(List<Found> all) {
    if (all.isEmpty()) {
      return;
    }
    long accepted = all.stream().filter(isAccepted).count();
    page.raw("<p>")
        .text(all.stream().filter(Found::hasFix).count() + " with a patch")
        .text(accepted == 0 ? "" : ", " + accepted + " in the baseline")
        .raw("</p>\n<table>\n<tr><th scope=\"col\">Module</th><th scope=\"col\">Check</th>")
        .raw("<th scope=\"col\">Hangs</th></tr>\n");
    modules.forEach(
        (module, found) ->
            byCheck(found)
                .forEach(
                    (check, each) ->
                        page.raw("<tr><td>")
                            .text(module)
                            .raw("</td><td><a href=\"#" + id(module, check) + "\">")
                            .text(check)
                            .raw("</a></td><td>" + each.size() + "</td></tr>\n")));
    page.raw("</table>\n");
  }

  private void module(String module, Map<String, List<Found>> checks) throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    page.raw("<section>\n").element("h2", module);
    for (Map.Entry<String, List<Found>> check : checks.entrySet()) {
      page.raw("<h3 id=\"" + id(module, check.getKey()) + "\">")
          .text(check.getKey())
          .raw("</h3>\n");
      for (Found found : check.getValue()) {
        finding(found);
      }
    }
    page.raw("</section>\n");
  }

  private void finding(Found found) throws IOException {
    page.raw("<article>\n<h4>").text(place(found.file(), found.line()));
    if (isAccepted.test(found)) {
      page.raw(" <span class=\"accepted\">in the baseline</span>");
    }
    page.raw("</h4>\n<p class=\"what\">").prose(found.headline()).raw("</p>\n");
    code(found);
    steps("How the code comes here", "path", found.path());
    steps("See also", "related", found.related());
    page.raw("<p class=\"advice\">").prose(found.advice()).raw("</p>\n");
    if (found.hasFix()) {
      diff(found);
    }
    page.raw("</article>\n");
  }

  private void code(Found found) throws IOException {
    List<String> lines = read(found.file()).lines().toList();
    int end = Math.min(found.endLine(), found.line() + MOST_LINES);
    page.block("code", "Code of " + place(found.file(), found.line()));
    for (int i = Math.max(1, found.line() - LINES_AROUND);
        i <= Math.min(lines.size(), end + LINES_AROUND);
        i++) {
      boolean isFound = i >= found.line() && i <= end;
      page.line(
          isFound ? "found" : "", "%s%5d  ".formatted(isFound ? ">" : " ", i) + lines.get(i - 1));
    }
    page.raw("</pre>\n");
  }

  private void steps(String heading, String style, List<Found.Step> steps) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    page.element("h5", heading).raw("<ol class=\"" + style + "\">\n");
    for (Found.Step step : steps) {
      List<String> lines = read(step.file()).lines().toList();
      page.raw("<li><span>").prose(step.text()).raw("</span> <small>");
      page.text(place(step.file(), step.line())).raw("</small>");
      if (step.line() <= lines.size()) {
        page.raw("<code>").text(lines.get(step.line() - 1).strip()).raw("</code>");
      }
      page.raw("</li>\n");
    }
    page.raw("</ol>\n");
  }

  private void diff(Found found) throws IOException {
    String before = read(found.file());
    Patches patches = new Patches(before);
    patches.add(found);
    page.element("h5", "Patch").block("diff", "Patch of " + place(found.file(), found.line()));
    for (String line :
        Diff.of(names.apply(found.file()), before, patches.patched(), LINES_AROUND)) {
      String kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
      page.line(line.matches("(\\+\\+\\+|---) [ab]/.*|@@.*") ? "head" : kind, line);
    }
    page.raw("</pre>\n");
  }

  private String place(Path file, int line) {
    return names.apply(file) + ":" + line;
  }

  private String read(Path file) throws IOException {
    if (!texts.containsKey(file)) {
      texts.put(file, new String(Files.readAllBytes(file), encoding));
    }
    return texts.get(file);
  }

  private static Map<String, List<Found>> byCheck(List<Found> all) {
    Map<String, List<Found>> checks = new TreeMap<>();
    all.forEach(each -> checks.computeIfAbsent(each.check(), key -> new ArrayList<>()).add(each));
    return checks;
  }

  private static String id(String module, String check) {
    return (module + "-" + check).replaceAll("[^\\w.-]", "_");
  }

  private static String style() throws IOException {
    try (InputStream stream = UnhangMojo.given(HtmlReport.class.getResourceAsStream(STYLE))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
