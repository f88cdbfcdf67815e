package dev.unhang.maven;

import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The configuration of a plugin, as a list of named elements. */
final class Configuration {
  private final Xpp3Dom root = new Xpp3Dom("configuration");

  /**
   * A copy.
   *
   * @param own what there is; null if there is nothing
   */
  static Configuration of(@Nullable Xpp3Dom own) {
    Configuration copy = new Configuration();
    if (own != null) {
      /* Not how it is merged with that of the parent: it has been. */
      for (Xpp3Dom each : own.getChildren()) {
        copy.root.addChild(new Xpp3Dom(each));
      }
    }
    return copy;
  }

  Xpp3Dom root() {
    return root;
  }

  boolean has(String name) {
    return root.getChild(name) != null;
  }

  /** The elements of a list; none if it is not there. */
  List<Xpp3Dom> elements(String name) {
    @Nullable Xpp3Dom list = root.getChild(name);
    return list == null ? List.of() : Arrays.asList(list.getChildren());
  }

  /** The text of an element; the empty string if there is none. */
  String value(String name) {
    @Nullable Xpp3Dom child = root.getChild(name);
    return child == null || child.getValue() == null ? "" : child.getValue();
  }

  void set(String name, Object value) {
    remove(name);
    root.addChild(element(name, value.toString()));
  }

  void set(String name, List<Xpp3Dom> elements) {
    remove(name);
    Xpp3Dom list = new Xpp3Dom(name);
    elements.forEach(list::addChild);
    root.addChild(list);
  }

  void remove(String name) {
    for (int i = root.getChildCount() - 1; i >= 0; i--) {
      if (root.getChild(i).getName().equals(name)) {
        root.removeChild(i);
      }
    }
  }

  static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }
}
