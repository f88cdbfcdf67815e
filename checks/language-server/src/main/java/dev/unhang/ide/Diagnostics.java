package dev.unhang.ide;

import dev.unhang.ide.Documents.Document;
import dev.unhang.ide.Report.Entry;
import dev.unhang.shared.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Findings as the protocol writes them. */
final class Diagnostics {
  static final String SOURCE = "Unhang";

  private final Documents documents;
  private final Pages pages;

  Diagnostics(Documents documents, Pages pages) {
    this.documents = documents;
    this.pages = pages;
  }

  /** All that is found in a file. */
  PublishDiagnosticsParams of(Path file, List<Entry> entries) {
    PublishDiagnosticsParams all = new PublishDiagnosticsParams();
    Optional<Document> document = documents.of(file);
    all.setUri(uri(file));
    all.setDiagnostics(entries.stream().map(entry -> of(entry.found())).toList());
    document
        .filter(open -> entries.stream().allMatch(each -> each.text().equals(open(open))))
        .ifPresent(open -> all.setVersion(open.version()));
    return all;
  }

  private static Optional<String> open(Document document) {
    return Optional.of(document.text());
  }

  /** One finding. */
  Diagnostic of(Found found) {
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(Lines.range(found.region()));
    diagnostic.setSeverity(severity(found.level()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(found.check());
    pages
        .address(found.check())
        .map(DiagnosticCodeDescription::new)
        .ifPresent(diagnostic::setCodeDescription);
    diagnostic.setMessage(found.message());
    diagnostic.setRelatedInformation(related(found));
    diagnostic.setData(found.fingerprint());
    return diagnostic;
  }

  private List<DiagnosticRelatedInformation> related(Found found) {
    Set<Found.Step> steps = new LinkedHashSet<>(found.path());
    steps.addAll(found.related());
    List<DiagnosticRelatedInformation> all = new ArrayList<>();
    for (Found.Step step : steps) {
      all.add(
          new DiagnosticRelatedInformation(
              new Location(uri(step.file()), Lines.range(step.region())), step.text()));
    }
    return all;
  }

  /** A file as the editor names it. */
  String uri(Path file) {
    return documents.of(file).map(Document::uri).orElseGet(() -> Uris.of(file));
  }

  private static DiagnosticSeverity severity(String level) {
    return switch (level) {
      case "error" -> DiagnosticSeverity.Error;
      case "warning" -> DiagnosticSeverity.Warning;
      default -> DiagnosticSeverity.Information;
    };
  }
}
