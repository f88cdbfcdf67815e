package dev.unhang.mutation;

import com.google.common.collect.ImmutableList;
import dev.unhang.mutation.MutatedClass.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The report of a run of PIT, as it writes it to {@code mutations.xml}. */
final class PitReport {
  /* A lambda is a method of its own: lambda$judge$2 stands in judge. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");
  private static final String UNREACHED = "NO_COVERAGE";

  private PitReport() {}

  /**
   * Reads a report.
   *
   * @param sources the folder that the classes' sources are in
   */
  static ImmutableList<MutatedClass> read(Path report, Path sources, String topics, String date)
      throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    Map<String, List<Survivor>> survivors = new TreeMap<>();
    NodeList changes = parse(report).getElementsByTagName("mutation");
    for (int i = 0; i < changes.getLength(); i++) {
      Element change = (Element) changes.item(i);
      String name = text(change, "mutatedClass").replaceAll("\\$.*", "");
      String status = change.getAttribute("status");
      tallies.merge(name, Tally.of(status), Tally::plus);
      List<Survivor> ofClass = survivors.computeIfAbsent(name, key -> new ArrayList<>());
      if (status.equals("SURVIVED") || status.equals(UNREACHED)) {
        ofClass.add(survivor(change, Files.readAllLines(source(sources, name))));
      }
    }
    return tallies.entrySet().stream()
        .map(
            entry ->
                new MutatedClass(
                    entry.getKey(),
                    topics,
                    date,
                    entry.getValue(),
                    ImmutableList.copyOf(survivors.get(entry.getKey()))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Survivor survivor(Element change, List<String> source) {
    Matcher lambda = LAMBDA.matcher(text(change, "mutatedMethod"));
    String reached = change.getAttribute("status").equals(UNREACHED) ? ", not reached" : "";
    return new Survivor(
        Survivor.OPEN,
        lambda.matches() ? lambda.group(1) : text(change, "mutatedMethod"),
        text(change, "description").replaceAll("dev/unhang/(\\w+/)*", "") + reached,
        source.get(Integer.parseInt(text(change, "lineNumber")) - 1).strip());
  }

  private static Path source(Path sources, String name) {
    return sources.resolve(name.replace('.', '/') + ".java");
  }

  private static String text(Element change, String child) {
    return change.getElementsByTagName(child).item(0).getTextContent();
  }

  private static Element parse(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(report.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
