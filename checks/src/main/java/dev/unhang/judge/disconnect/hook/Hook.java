package dev.unhang.judge.disconnect.hook;

import static com.google.errorprone.util.ASTHelpers.findSuperMethods;
import static com.google.errorprone.util.ASTHelpers.getSymbol;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Targets;
import dev.unhang.code.Trees;
import dev.unhang.judge.Sources;
import dev.unhang.model.Detail;
import dev.unhang.model.Event;
import dev.unhang.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Code that a framework runs when a client has gone, or in some of the ways in which it can go.
 *
 * @param path the lambda, method reference, object or other expression that is registered; or the
 *     declaration of the method that the framework calls
 * @param registration the call that registers it; null for a method that the framework calls
 * @param name the method that registers it, or that the framework calls: {@code onTimeout}
 * @param subject the variable of the stream, channel or session that it is registered on; null if
 *     there is none, or it has no name
 * @param covers the events after which it runs: {@code close}, {@code cancel}, {@code timeout},
 *     {@code error}, {@code complete}
 * @param fact what the models say
 */
public record Hook(
    TreePath path,
    @Nullable TreePath registration,
    String name,
    @Nullable VarSymbol subject,
    ImmutableSet<Event> covers,
    Fact fact) {

  /** Whether it tells of clients, and not only of a future that has failed. */
  public boolean isForClients() {
    return covers.contains(Event.CLOSE) || covers.contains(Event.TIMEOUT);
  }

  /** Whether it hears how one message to the client has ended, and of nothing after that. */
  boolean isOfOneSend() {
    return registration != null && fact.throwing() == Detail.Throws.WHEN_GONE;
  }

  /** Whether another record speaks of the same place in the source. */
  public boolean isSame(@Nullable Hook other) {
    return other != null && other.path.getLeaf() == path.getLeaf();
  }

  /** Whether {@code later} takes its place, where there is room for one only. */
  public boolean isReplacedBy(Hook later) {
    return fact.slots() == Detail.Slots.ONE
        && later.name.equals(name)
        && subject != null
        && subject.equals(later.subject)
        && !isSame(later);
  }

  /** Whether it is a method of a superclass that {@code other} overrides, and does not call. */
  public boolean isOverriddenBy(Hook other, Sources code) {
    if (!(path.getLeaf() instanceof MethodTree method)
        || !(other.path.getLeaf() instanceof MethodTree overriding)) {
      return false;
    }
    return findSuperMethods(getSymbol(overriding), code.state().getTypes())
            .contains(getSymbol(method))
        && !Trees.any(
            overriding,
            part ->
                part instanceof MethodInvocationTree call
                    && Targets.isSuper(Trees.receiver(call))
                    && getSymbol(call).getSimpleName().equals(method.getName()));
  }

  /** Whether it runs in all of {@code events}. */
  public boolean covers(ImmutableSet<Event> events) {
    return covers.containsAll(events);
  }

  /** The name of the method that registers a hook, or that the models have for it. */
  static String name(TreePath call, Fact fact) {
    if (fact.member().contains("*") || fact.member().isEmpty()) {
      Symbol method = getSymbol(call.getLeaf());
      return method == null ? "" : method.getSimpleName().toString();
    }
    return fact.member();
  }
}
