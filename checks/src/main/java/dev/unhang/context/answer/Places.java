package dev.unhang.context.answer;

import dev.unhang.model.Fact;

/** The wording of the places that code runs at. */
public final class Places {
  public static final String ASYNC_HANDLER = "an async handler";

  private Places() {}

  /** For example {@code a Vert.x event loop}. */
  public static String eventLoop(Fact fact) {
    return Steps.withArticle(fact.framework()) + " event loop";
  }

  /** For example {@code a gRPC callback}. */
  public static String callback(Fact fact) {
    return Steps.withArticle(fact.framework()) + " callback";
  }
}
