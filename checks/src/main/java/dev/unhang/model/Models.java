package dev.unhang.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import dev.unhang.setup.Flag;
import dev.unhang.setup.UnhangFlags;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about frameworks, for one compilation.
 *
 * <p>The answers list the facts of the user's files first, then those that libraries ship, then the
 * built-in ones; within one source, facts about a subtype come before facts about its supertypes.
 * Answers are immutable, and empty when nothing is known. A name that is in no model costs one
 * look-up. Types that are absent from the class path, and erroneous ones, match nothing.
 */
public final class Models {
  private static final Context.Key<Models> KEY = new Context.Key<>();
  private static final Context.Key<Models> TRAITS = new Context.Key<>();

  private final ImmutableList<ModelText> files;
  private final FactIndex index;
  private final MemberMatcher matcher;
  private final Presence presence;
  private final AnnotationFacts annotations;
  private final Summaries summaries;
  private final Map<Symbol, ImmutableList<Fact>> returns = new HashMap<>();
  private final Map<Symbol, ImmutableList<Fact>> kinds = new HashMap<>();
  private @Nullable MethodSymbol latestMethod;
  private @Nullable Type latestReceiver;
  private ImmutableList<Fact> latestCalls = ImmutableList.of();

  private Models(Context context, ImmutableList<ModelText> files, boolean isAboutTraits) {
    this.files = files;
    this.index = new FactIndex(Names.instance(context), files, isAboutTraits);
    this.presence = new Presence(context);
    this.matcher = new MemberMatcher(Types.instance(context), presence);
    this.annotations = new AnnotationFacts(index, presence, matcher);
    this.summaries = new Summaries(context, matcher, isAboutTraits);
  }

  /** The models of the compilation that {@code state} belongs to, loaded when first asked for. */
  public static Models of(VisitorState state) {
    Models models = state.context.get(KEY);
    if (models == null) {
      ModelSources.Loaded loaded = ModelSources.load(state.context);
      models = new Models(state.context, loaded.files(), false);
      state.context.put(KEY, models);
      ProblemReporter.report(loaded.problems(), state.context);
      ProblemReporter.report(
          ModelFit.problems(loaded.files(), models.matcher, state.context), state.context);
    }
    return models;
  }

  /**
   * The facts of the kinds that are {@link Kind#isTrait traits}, which {@link #of} does not have:
   * few compilations ask for them, and many of them are about all types.
   */
  public static Models traits(VisitorState state) {
    Models traits = state.context.get(TRAITS);
    if (traits == null) {
      traits = new Models(state.context, of(state).files, true);
      state.context.put(TRAITS, traits);
    }
    return traits;
  }

  /** All facts of a kind that is a {@link Kind#isTrait trait}, whatever they are about. */
  public static ImmutableList<Fact> traits(Kind kind, VisitorState state) {
    Models traits = traits(state);
    return traits.index.of(kind).stream().filter(traits.presence::holds).collect(toImmutableList());
  }

  /** Adds the user's model files; has an effect only before {@link #of} is called. */
  public static void configure(Context context, ImmutableList<Path> files) {
    ModelSources.configure(context, files, ImmutableList.of());
  }

  /**
   * Adds to the compilation what the user says about frameworks: model files, and annotations that
   * flags name. Has an effect only before {@link #of} is called for the first time.
   */
  public static void configure(Context context, UnhangFlags flags) {
    if (!ModelSources.isConfigured(context)) {
      ModelSources.configure(context, flags.get(Flag.MODELS), UserAnnotations.read(flags));
      Summaries.configure(context, flags.get(Flag.SUMMARY_FOLDERS));
    }
  }

  /** Whether any fact is about calls of methods of this name, or about their arguments. */
  public boolean mayKnow(MethodSymbol method) {
    return isSaidOfCalls(method) || !entry(method).of(Form.ARGUMENT).isEmpty();
  }

  /** The kinds of the facts of one form about methods of this name. */
  public ImmutableSet<Kind> kinds(Form form, Name name) {
    return index.named(name).kinds(form);
  }

  /** Whether any fact is about calls of methods of this name. */
  public boolean isSaidOfCalls(MethodSymbol method) {
    return !entry(method).of(Form.CALL).isEmpty() || summaries.know(method.owner);
  }

  /** Whether another compilation tells of any class that is loaded by now. */
  public boolean hasSummaries() {
    return summaries.areThere();
  }

  /** Whether another compilation tells what the methods of a class do. */
  public boolean hasSummary(Symbol type) {
    return summaries.know(type);
  }

  /** Whether any fact of a kind is about arguments of methods of this name. */
  public boolean isSaidOfArguments(Kind kind, MethodSymbol method) {
    return entry(method).kinds(Form.ARGUMENT).contains(kind) || summaries.know(method.owner);
  }

  /**
   * The facts about a call of {@code method}, or of a method that it overrides, on an expression of
   * the type {@code receiver}. The receiver decides where a type inherits a method: {@code execute}
   * is declared by {@code Executor}, and called on an event loop it does not offload.
   */
  @SuppressWarnings("TypeEquals") // the very same type, or it is matched anew
  public ImmutableList<Fact> calls(
      MethodSymbol method, @Nullable Type receiver, VisitorState state) {
    /* Fast path: three checks ask about each call, one after the other, and some of them twice. */
    if (method != latestMethod || receiver != latestReceiver) {
      latestCalls = match(entry(method).of(Form.CALL), method, receiver, -1);
      latestMethod = method;
      latestReceiver = receiver;
    }
    return latestCalls;
  }

  /** The facts about one argument of a call, constructors included; see {@link #calls}. */
  public ImmutableList<Fact> arguments(
      MethodSymbol method, @Nullable Type receiver, int index, VisitorState state) {
    ImmutableList<Row> rows = entry(method).of(Form.ARGUMENT);
    return rows.isEmpty() && !summaries.know(method.owner)
        ? ImmutableList.of()
        : match(MemberMatcher.ofArgument(rows, method, index), method, receiver, index);
  }

  /** The facts about methods that {@code method} overrides at any depth, or is. */
  public ImmutableList<Fact> overrides(MethodSymbol method, VisitorState state) {
    return overrides(method, null, state);
  }

  /** Those of the facts about methods that {@code method} overrides, or is, that are of a kind. */
  public ImmutableList<Fact> overrides(Kind kind, MethodSymbol method) {
    /* Fast path: hundreds of rows say where a method named "handle" runs, and few that it is a hook. */
    ImmutableList<Row> rows = index.named(method.name).of(Form.OVERRIDE, kind);
    return rows.isEmpty() ? ImmutableList.of() : Row.facts(matcher.matching(rows, method, null));
  }

  /**
   * The facts about the method that a lambda or method reference implements.
   *
   * @param method the method of the functional interface
   * @param target the functional interface, which may inherit the method
   */
  public ImmutableList<Fact> overrides(
      MethodSymbol method, @Nullable Type target, VisitorState state) {
    ImmutableList<Row> rows = entry(method).of(Form.OVERRIDE);
    return rows.isEmpty() ? ImmutableList.of() : Row.facts(matcher.matching(rows, method, target));
  }

  /**
   * The facts about the annotations of a symbol, and about the annotations of these. Within one
   * source, annotations that say which thread they want come first.
   */
  public ImmutableList<Fact> annotations(Symbol symbol, VisitorState state) {
    return annotations.of(symbol);
  }

  /** The facts about what has an annotation of the type {@code annotation}. */
  public ImmutableList<Fact> ofAnnotation(ClassSymbol annotation) {
    return annotations.ofType(annotation);
  }

  /** The facts about methods that return {@code returnType} or a supertype of it. */
  public ImmutableList<Fact> returns(@Nullable Type returnType, VisitorState state) {
    return aboutType(returnType, Form.RETURNS, returns);
  }

  /** The facts about {@code type} and its supertypes. */
  public ImmutableList<Fact> types(@Nullable Type type, VisitorState state) {
    return aboutType(type, Form.TYPE, kinds);
  }

  private ImmutableList<Fact> aboutType(
      @Nullable Type type, Form form, Map<Symbol, ImmutableList<Fact>> memo) {
    ClassSymbol symbol = type == null ? null : matcher.classOf(type);
    if (symbol == null) {
      return ImmutableList.of();
    }
    ImmutableList<Fact> known = memo.get(symbol);
    if (known == null) {
      List<Row> found = new ArrayList<>();
      for (ClassSymbol supertype : matcher.supertypes(symbol)) {
        for (Row row : index.named(supertype.name).of(form)) {
          if (row.isAbout(supertype) && presence.holds(row.fact())) {
            found.add(row);
          }
        }
      }
      known = Row.facts(found);
      memo.put(symbol, known);
    }
    return known;
  }

  private FactIndex.Entry entry(MethodSymbol method) {
    return index.named(method.isConstructor() ? method.owner.name : method.name);
  }

  /** The facts about a call, or about an argument of it if that is not negative. */
  private ImmutableList<Fact> match(
      ImmutableList<Row> rows, MethodSymbol method, @Nullable Type receiver, int argument) {
    ImmutableList<Row> told = summaries.of(method, argument);
    if (told.isEmpty()) {
      return rows.isEmpty()
          ? ImmutableList.of()
          : Row.facts(matcher.matching(rows, method, receiver));
    }
    List<Row> all = matcher.matching(rows, method, receiver);
    all.addAll(told);
    return Row.facts(all);
  }
}
