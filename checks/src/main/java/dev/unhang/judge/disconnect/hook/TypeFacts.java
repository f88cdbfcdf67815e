package dev.unhang.judge.disconnect.hook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.util.Context;
import dev.unhang.model.Detail;
import dev.unhang.model.Event;
import dev.unhang.model.Fact;
import dev.unhang.model.Form;
import dev.unhang.model.Kind;
import dev.unhang.model.Models;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the models say about the methods of a type: those that stop it, and those that tell when its
 * client has gone.
 *
 * <p>Kept on javac's {@link Context}, used on its thread.
 */
public final class TypeFacts {
  private static final Context.Key<Map<Symbol, TypeFacts>> KEY = new Context.Key<>();
  private static final TypeFacts NOTHING =
      new TypeFacts(ImmutableList.of(), false, false, false, false, ImmutableSet.of(Event.CLOSE));
  private static final ImmutableSet<Kind> KINDS =
      Sets.immutableEnumSet(Kind.CANCEL, Kind.DISCONNECT, Kind.WORK_START);
  private static final ImmutableSet<Event> ENDS = Sets.immutableEnumSet(Event.CLOSE, Event.TIMEOUT);

  private final ImmutableList<MethodSymbol> cancels;
  private final boolean isClient;
  private final boolean tellsEnd;
  private final boolean hasHooks;
  private final boolean isPublisher;
  private final ImmutableSet<Event> required;

  private TypeFacts(
      ImmutableList<MethodSymbol> cancels,
      boolean isClient,
      boolean tellsEnd,
      boolean hasHooks,
      boolean isPublisher,
      ImmutableSet<Event> required) {
    this.cancels = cancels;
    this.isClient = isClient;
    this.tellsEnd = tellsEnd;
    this.hasHooks = hasHooks;
    this.isPublisher = isPublisher;
    this.required = required;
  }

  /** The methods that stop a value of the type. */
  public static ImmutableList<MethodSymbol> cancels(@Nullable Type type, VisitorState state) {
    return of(type, state).cancels;
  }

  /** Whether values of the type stand for a client: it can be asked in some way if it is there. */
  public static boolean isClient(@Nullable Type type, VisitorState state) {
    return of(type, state).isClient;
  }

  /** Whether hooks are registered on values of the type, or futures of it tell that all is over. */
  public static boolean tellsEnd(@Nullable Type type, VisitorState state) {
    return of(type, state).tellsEnd;
  }

  /** Whether values of the type are streams to subscribe to, which others cancel. */
  public static boolean isPublisher(@Nullable Type type, VisitorState state) {
    return of(type, state).isPublisher;
  }

  /** Whether objects of the type may override methods that run when a client has gone. */
  public static boolean hasHooks(@Nullable Type type, VisitorState state) {
    return of(type, state).hasHooks;
  }

  /** The events after which work for such a stream has to stop, as far as its own hooks tell. */
  public static ImmutableSet<Event> required(@Nullable Type type, VisitorState state) {
    return of(type, state).required;
  }

  private static TypeFacts of(@Nullable Type type, VisitorState state) {
    Type bound = type == null ? null : state.getTypes().skipTypeVars(type, false);
    if (bound == null || !bound.hasTag(TypeTag.CLASS)) {
      return NOTHING;
    }
    Map<Symbol, TypeFacts> known = state.context.get(KEY);
    if (known == null) {
      known = new HashMap<>();
      state.context.put(KEY, known);
    }
    TypeFacts facts = known.get(bound.tsym);
    if (facts == null) {
      facts = read(bound, state);
      known.put(bound.tsym, facts);
    }
    return facts;
  }

  private static TypeFacts read(Type type, VisitorState state) {
    Reader reader = new Reader(type, state);
    try {
      for (Type declaring : state.getTypes().closure(type)) {
        for (Symbol member : declaring.tsym.members().getSymbols()) {
          if (member instanceof MethodSymbol method
              && !method.isConstructor()
              && !method.isStatic()) {
            reader.read(method);
          }
        }
      }
    } catch (CompletionFailure e) {
      // a class file is missing: what was found so far stands
    }
    return new TypeFacts(
        reader.cancels.build(),
        (reader.tellsEnd || reader.asks) && !reader.isPublisher,
        reader.tellsEnd && !reader.isPublisher,
        reader.hasHooks,
        reader.isPublisher,
        reader.required.add(Event.CLOSE).build());
  }

  /** What the methods of one type add up to. */
  private static final class Reader {
    private final Type type;
    private final VisitorState state;
    private final Models models;
    private final ImmutableList.Builder<MethodSymbol> cancels = ImmutableList.builder();
    private final ImmutableSet.Builder<Event> required = ImmutableSet.builder();
    private boolean asks;
    private boolean tellsEnd;
    private boolean hasHooks;
    private boolean isPublisher;

    private Reader(Type type, VisitorState state) {
      this.type = type;
      this.state = state;
      this.models = Models.of(state);
    }

    private void read(MethodSymbol method) {
      for (Fact fact : calls(method)) {
        if (fact.kind() == Kind.CANCEL && fact.stops() == Detail.Stops.EVERYTHING) {
          cancels.add(method);
        }
        asks |= fact.kind() == Kind.DISCONNECT;
        tellsEnd |= fact.kind() == Kind.DISCONNECT && fact.throwing() == null && tellsLater(method);
        isPublisher |=
            (fact.starts() == Detail.Starts.SUBSCRIPTION || fact.starts() == Detail.Starts.REQUEST);
      }
      for (Fact fact : argumentFacts(method, type, state)) {
        tellsEnd |= fact.kind() == Kind.DISCONNECT;
        if (fact.kind() == Kind.DISCONNECT && fact.isHook()) {
          fact.covers().stream().filter(ENDS::contains).forEach(required::add);
        }
      }
      for (Fact fact : models.overrides(Kind.DISCONNECT, method)) {
        hasHooks |= fact.covers().contains(Event.CLOSE);
      }
    }

    /* Fast path: most names are in no model, or have nothing to do with clients and work. */
    private ImmutableList<Fact> calls(MethodSymbol method) {
      return Collections.disjoint(models.kinds(Form.CALL, method.name), KINDS)
          ? ImmutableList.of()
          : models.calls(method, type, state);
    }
  }

  private static boolean tellsLater(MethodSymbol method) {
    return !method.getReturnType().isPrimitiveOrVoid();
  }

  private static ImmutableList<Fact> argumentFacts(
      MethodSymbol method, Type type, VisitorState state) {
    if (!Models.of(state).isSaidOfArguments(Kind.DISCONNECT, method)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    for (int index = 0; index < method.getParameters().size(); index++) {
      facts.addAll(Models.of(state).arguments(method, type, index, state));
    }
    return facts.build();
  }
}
