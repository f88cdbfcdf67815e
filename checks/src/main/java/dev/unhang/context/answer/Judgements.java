package dev.unhang.context.answer;

import com.sun.tools.javac.util.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers each question once, however deep the questions nest and however they go in circles.
 *
 * <p>A question that asks itself, as recursive code does, contributes nothing to its own answer.
 * What was answered while such a circle was open is preliminary: it serves until the question that
 * opened the circle is answered, and is forgotten then. Questions that nest too deep for the stack
 * are put off, answered by themselves, and their answers used in a second attempt.
 */
public final class Judgements {
  private static final Context.Key<Judgements> KEY = new Context.Key<>();
  private static final int DEEPEST = 50;
  private static final int MOST_KEPT = 20_000;
  private static final int NONE = Integer.MAX_VALUE;
  private static final int PUT_OFF = -1;

  private final Map<Object, CodeContext> known = new HashMap<>();
  private final Map<Object, Preliminary> preliminary = new HashMap<>();
  private final Map<Object, Integer> open = new HashMap<>();
  private final Deque<Question> putOff = new ArrayDeque<>();
  private final Map<Object, CodeContext> answeredEarly = new HashMap<>();
  private @Nullable Question tooDeep;

  /** The outermost open question that the current one depends on, by its depth. */
  private int lowest = NONE;

  /** Returns the judgements of a compilation; code of all its files asks them. */
  public static Judgements of(Context context) {
    Judgements judgements = context.get(KEY);
    if (judgements == null) {
      judgements = new Judgements();
      context.put(KEY, judgements);
    }
    return judgements;
  }

  /** The answer to the question named {@code key}, which {@code rule} gives. */
  public CodeContext of(Object key, Supplier<CodeContext> rule) {
    CodeContext answer = known.get(key);
    if (answer != null) {
      return answer;
    }
    Question question = new Question(key, rule);
    return open.isEmpty() ? outermost(question) : nested(question);
  }

  private CodeContext outermost(Question question) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    putOff.push(question);
    try {
      while (true) {
        Question current = putOff.element();
        CodeContext answer = judge(current);
        preliminary.clear();
        if (tooDeep != null) {
          putOff.push(tooDeep);
          tooDeep = null;
        } else {
          putOff.pop();
          if (putOff.isEmpty()) {
            return answer;
          }
          if (!known.containsKey(current.key())) {
            answeredEarly.put(current.key(), answer);
          }
        }
      }
    } finally {
      open.clear();
      preliminary.clear();
      putOff.clear();
      answeredEarly.clear();
      tooDeep = null;
      lowest = NONE;
    }
  }

  private CodeContext nested(Question question) {
    if (tooDeep != null) {
      return CodeContext.UNKNOWN;
    }
    Object key = question.key();
    Preliminary earlier = preliminary.get(key);
    if (earlier != null) {
      lowest = Math.min(lowest, earlier.lowest());
      return earlier.answer();
    }
    CodeContext early = answeredEarly.get(key);
    Integer depth = early == null ? open.get(key) : Integer.valueOf(PUT_OFF);
    if (depth == null && isPutOff(key)) {
      depth = PUT_OFF;
    }
    if (depth != null) {
      lowest = Math.min(lowest, depth);
      return early == null ? CodeContext.UNKNOWN : early;
    }
    if (open.size() >= DEEPEST) {
      tooDeep = question;
      return CodeContext.UNKNOWN;
    }
    return judge(question);
  }

  private boolean isPutOff(Object key) {
    return putOff.size() > 1 && putOff.stream().anyMatch(question -> question.key().equals(key));
  }

  private CodeContext judge(Question question) {
    int depth = open.size();
    int lowestOutside = lowest;
    lowest = NONE;
    open.put(question.key(), depth);
    try {
      CodeContext answer = question.rule().get();
      if (tooDeep == null) {
        keep(question.key(), answer, depth);
      }
      return answer;
    } finally {
      open.remove(question.key());
      lowest = Math.min(lowestOutside, lowest < depth ? lowest : NONE);
    }
  }

  private void keep(Object key, CodeContext answer, int depth) {
    if (lowest < depth) {
      preliminary.put(key, new Preliminary(answer, lowest));
    } else {
      preliminary.values().removeIf(inner -> inner.lowest() >= depth);
      known.put(key, answer);
    }
  }

  private record Question(Object key, Supplier<CodeContext> rule) {}

  private record Preliminary(CodeContext answer, int lowest) {}
}
