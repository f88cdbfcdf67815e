package dev.unhang.context;

import dev.unhang.model.Fact;

/** The wording of the places that code runs at. */
final class Places {
  static final String ASYNC_HANDLER = "an async handler";

  private Places() {}

  /** For example {@code a Vert.x event loop}. */
  static String eventLoop(Fact fact) {
    return Steps.withArticle(fact.framework()) + " event loop";
  }

  /** For example {@code a gRPC callback}. */
  static String callback(Fact fact) {
    return Steps.withArticle(fact.framework()) + " callback";
  }
}
