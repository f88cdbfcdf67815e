package dev.unhang.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One thing that is known about a framework: one line of a model file, for one argument.
 *
 * @param kind what the fact says
 * @param form what it is said about
 * @param framework the framework's display name, such as {@code Vert.x}
 * @param type the binary name of a type, such as {@code a.b.C$D}; or all types of a package and the
 *     packages below, such as {@code a.b.**}
 * @param member the name of a method, {@code <init>} for constructors, a name with one {@code *};
 *     empty if the fact is about a type or an annotation
 * @param parameters binary names of the method's erased parameter types, as declared in {@code
 *     type}; absent if any overload will do
 * @param argument the index of the argument that the fact is about, from 0; -1 if there is none
 * @param attributes details in the vocabulary of {@link Attribute}, by the attribute's spelling
 * @param note a remark for people; empty if there is none
 * @param origin where the fact was read
 */
public record Fact(
    Kind kind,
    Form form,
    String framework,
    String type,
    String member,
    Optional<ImmutableList<String>> parameters,
    int argument,
    ImmutableMap<String, String> attributes,
    String note,
    Origin origin) {

  /** Whether the fact needs a condition to hold, which {@code if=} names. */
  public boolean isConditional() {
    return attributes.containsKey("if");
  }

  /** The value of an attribute, or {@code otherwise} if the fact does not carry it. */
  public String attribute(Attribute attribute, String otherwise) {
    return attributes.getOrDefault(attribute.spelling(), otherwise);
  }
}
