package dev.unhang.judge.disconnect.client;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.judge.disconnect.hook.Hook;
import dev.unhang.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The code that a framework runs for one client, and the hooks that it runs when the client goes.
 *
 * @param form what the client has
 * @param entry the lambda or method that is run for the client
 * @param stream the emitter, sink, observer, exchange, channel or session that stands for the
 *     client; null if nothing with a name does
 * @param type the declaration of the class around, if an object of it serves the client; null if
 *     hooks are registered on {@code stream} only
 * @param isShared whether one object of the class around the entry serves all clients
 * @param required the events after which work has to be stopped
 * @param hooks the hooks of this client that are in sight, in source order
 * @param evidence why we think that the code runs for one client, in words
 */
public record ClientScope(
    Form form,
    TreePath entry,
    @Nullable VarSymbol stream,
    @Nullable TreePath type,
    boolean isShared,
    ImmutableSet<Event> required,
    ImmutableList<Hook> hooks,
    String evidence) {

  /** What a client has. */
  public enum Form {
    /** It waits for one response or stream, which is what the code is for. */
    RESPONSE,
    /** It is connected, and the code runs for the connection or for one message. */
    CONNECTION
  }
}
