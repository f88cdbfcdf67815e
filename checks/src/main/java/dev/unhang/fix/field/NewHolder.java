package dev.unhang.fix.field;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.unhang.code.Variables;
import dev.unhang.fix.field.StartPlace.Count;
import dev.unhang.fix.handle.HandleCancel;
import dev.unhang.fix.handle.WorkName;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.HookMethods;
import dev.unhang.fix.text.FreeNames;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.WorkVerdict;
import java.util.Optional;

/**
 * Gives a handle a field in which the hook finds it: a variable, a set if there can be several of
 * one client, or a map by client if the object serves them all.
 *
 * <p>The field is {@code volatile} unless start and hook both run on the event loop of the
 * connection: servers may call the methods of one object on any thread, one after the other.
 */
final class NewHolder {
  private final WorkVerdict verdict;
  private final HandleCancel handle;
  private final StartPlace place;
  private final HookMethod hook;
  private final ClassPatch patch;
  private final HandleKeeping keeping;

  NewHolder(
      WorkVerdict verdict,
      HandleCancel handle,
      StartPlace place,
      HookMethod hook,
      ClassPatch patch) {
    this.verdict = verdict;
    this.handle = handle;
    this.place = place;
    this.hook = hook;
    this.patch = patch;
    this.keeping = new HandleKeeping(verdict.work(), handle, patch);
  }

  /** Adds the field and fills it; returns what the hook has to do. */
  ImmutableList<String> keep() {
    if (!handle.isKnown()) {
      patch.refuse(handle.problem());
    } else if (place.method().isEmpty()) {
      patch.refuse("the work is not started in a method of this class");
    } else if (!StartPlace.reachesFields(verdict.work().start(), patch.tree())) {
      patch.refuse(
          "the work is started in static code, where no field of the object is in reach: return the"
              + " handle from there");
    } else if (!place.isBefore(hook)) {
      patch.refuse(
          "the work may be started when `"
              + hook.name()
              + "` has run already: then cancel it at once");
    } else if (needsMore()) {
      patch.refuse(
          "`"
              + handle.cancel().owner()
              + "` is not in reach of `"
              + hook.name()
              + "`: keep it in a field too");
    } else if (verdict.scope().isShared()) {
      return keepInMap();
    } else {
      return place.count() == Count.ONCE ? keepInVariable() : keepInSet(place.count());
    }
    return ImmutableList.of();
  }

  /** Whether the call that stops the work needs a variable that the hook does not have. */
  private boolean needsMore() {
    if (handle.cancel().owner().isEmpty()) {
      return false;
    }
    ExpressionTree receiver =
        ASTHelpers.getReceiver((MethodInvocationTree) verdict.work().start().getLeaf());
    Symbol root = receiver == null ? null : Variables.root(receiver);
    return root != null && (root.owner instanceof MethodSymbol || hook.hides(root.getSimpleName()));
  }

  private ImmutableList<String> keepInVariable() {
    String name = freeName(handle.name());
    boolean isOneThread = hook.isOnEventLoop() && place.isOnEventLoop();
    addField("private " + (isOneThread ? "" : "volatile ") + type() + " " + name + ";");
    keeping.assign(name);
    return stop(name);
  }

  private ImmutableList<String> keepInSet(Count count) {
    String each = hook.localName(handle.name(), patch.tree());
    String name = freeName(handle.name() + "s");
    addField(
        "private final "
            + patch.scope().name("java.util.Set")
            + "<"
            + type()
            + "> "
            + name
            + " = "
            + patch.scope().name("java.util.concurrent.ConcurrentHashMap")
            + ".newKeySet();");
    keeping.put(
        count == Count.MANY ? keeping.removeDone(name) : ImmutableList.of(), name + ".add(", ")");
    return ImmutableList.of(name + ".forEach(" + each + " -> " + handle.cancel().of(each) + ");");
  }

  private ImmutableList<String> keepInMap() {
    ImmutableList<SessionKey> keys =
        SessionKey.of(patch.tree(), patch.scope()).stream()
            .filter(each -> inStart(each).isPresent())
            .collect(toImmutableList());
    Optional<SessionKey> key = keys.stream().filter(each -> inHook(each).isPresent()).findFirst();
    if (keys.isEmpty()) {
      patch.refuse(
          "nothing in the class says by what it tells its clients apart: take what identifies one");
    } else if (key.isEmpty()) {
      patch.refuse(
          "no parameter of `"
              + hook.name()
              + "` says which client has gone: add one, such as a session");
    } else {
      return place.count() == Count.ONCE
          ? keepBy(key.orElseThrow())
          : keepAllBy(key.orElseThrow(), place.count());
    }
    return ImmutableList.of();
  }

  /** A map of sets, for several of one client. */
  private ImmutableList<String> keepAllBy(SessionKey key, Count count) {
    String name = freeName(handle.name() + "s");
    String set = patch.scope().name("java.util.Set") + "<" + type() + ">";
    addMap(name, key, set);
    FreeNames names = FreeNames.around(verdict.work().start());
    String started = names.free("started");
    String making =
        name
            + ".computeIfAbsent("
            + inStart(key).orElseThrow()
            + ", "
            + names.free("key")
            + " -> "
            + patch.scope().name("java.util.concurrent.ConcurrentHashMap")
            + ".newKeySet());";
    keeping.put(
        ImmutableList.<String>builder()
            .addAll(keeping.declaration(set + " " + started + " =", making))
            .addAll(count == Count.MANY ? keeping.removeDone(started) : ImmutableList.of())
            .build(),
        started + ".add(",
        ")");
    String ended = hook.localName("ended", patch.tree());
    String each = hook.localName(handle.name(), patch.tree());
    return ImmutableList.of(
        set + " " + ended + " = " + name + ".remove(" + inHook(key).orElseThrow() + ");",
        "if (" + ended + " != null) {",
        "\t" + ended + ".forEach(" + each + " -> " + handle.cancel().of(each) + ");",
        "}");
  }

  private ImmutableList<String> keepBy(SessionKey key) {
    String name = freeName(handle.name() + "s");
    addMap(name, key, type());
    keeping.put(ImmutableList.of(), name + ".put(" + inStart(key).orElseThrow() + ", ", ")");
    String each = hook.localName(handle.name(), patch.tree());
    String taken = name + ".remove(" + inHook(key).orElseThrow() + ")";
    return ImmutableList.<String>builder()
        .add(type() + " " + each + " = " + taken + ";")
        .addAll(stop(each))
        .build();
  }

  private void addMap(String name, SessionKey key, String value) {
    addField(
        "private final "
            + patch.scope().name("java.util.Map")
            + "<"
            + patch.scope().typeText(key.type())
            + ", "
            + value
            + "> "
            + name
            + " = new "
            + patch.scope().name("java.util.concurrent.ConcurrentHashMap")
            + "<>();");
  }

  private Optional<String> inStart(SessionKey key) {
    return place
        .method()
        .flatMap(start -> key.at(place, HookMethods.parameters(start), patch.state()));
  }

  private Optional<String> inHook(SessionKey key) {
    return key.in(hook.parameters(), patch.state());
  }

  private ImmutableList<String> stop(String name) {
    return ImmutableList.of(
        "if (" + name + " != null) {", "\t" + handle.cancel().of(name) + ";", "}");
  }

  private void addField(String declaration) {
    MethodTree start = place.method().orElseThrow();
    Tree first =
        hook.declaration() != null
                && patch.source().start(hook.declaration()) < patch.source().start(start)
            ? hook.declaration()
            : start;
    patch.text().addField(declaration, first);
  }

  private String freeName(String wished) {
    String name = WorkName.free(verdict.work().start(), wished, patch.names());
    ImmutableList<String> parameters =
        hook.parameters().stream().map(HookMethod.Parameter::name).collect(toImmutableList());
    return parameters.contains(name)
        ? patch.names().without(parameters).free("started" + name)
        : name;
  }

  private String type() {
    Type type = keeping.type();
    Type boxed = type.isPrimitive() ? patch.state().getTypes().boxedClass(type).type : type;
    return TypeWitness.withWildcards(boxed, patch.scope());
  }
}
