package dev.unhang.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the items of an RSS 2.0 document. */
final class RssParser {
  private RssParser() {}

  static List<Article> parse(String feed, byte[] rss) throws IOException {
    NodeList items = items(rss);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      Element item = (Element) items.item(i);
      articles.add(new Article(feed, text(item, "title"), text(item, "link")));
    }
    return articles;
  }

  private static NodeList items(byte[] rss) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(rss))
          .getElementsByTagName("item");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not an RSS document", e);
    }
  }

  private static String text(Element item, String name) {
    NodeList children = item.getElementsByTagName(name);
    return children.getLength() == 0 ? "" : children.item(0).getTextContent().strip();
  }
}
