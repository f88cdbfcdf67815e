package dev.unhang.ide;

import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/** Lets in what the protocol allows now: nothing before {@code initialize}, nothing at the end. */
final class Gate {
  private final Supplier<Phase> phase;
  private @Nullable MessageConsumer out;

  Gate(Supplier<Phase> phase) {
    this.phase = phase;
  }

  /** The consumer of messages in one of the two directions, guarded if they come in. */
  MessageConsumer wrap(MessageConsumer consumer) {
    if (consumer instanceof RemoteEndpoint) {
      return message -> enter(message, consumer);
    }
    out = consumer;
    return consumer;
  }

  private void enter(Message message, MessageConsumer endpoint) {
    if (message instanceof RequestMessage request) {
      Phase now = phase.get();
      boolean isFirst = request.getMethod().equals("initialize");
      if (now == Phase.NEW && !isFirst) {
        refuse(request, ResponseErrorCode.ServerNotInitialized, "initialize comes first");
      } else if (now == Phase.RUNNING && isFirst) {
        refuse(request, ResponseErrorCode.InvalidRequest, "initialize comes once");
      } else if (now == Phase.SHUT_DOWN) {
        refuse(request, ResponseErrorCode.InvalidRequest, "The server is shut down");
      } else if (request.getMethod().startsWith("$/")) {
        /* LSP4J leaves these unanswered, as it may notifications. */
        refuse(request, ResponseErrorCode.MethodNotFound, "Nobody knows " + request.getMethod());
      } else {
        endpoint.consume(message);
      }
    } else if (message instanceof NotificationMessage notification) {
      boolean isExit = notification.getMethod().equals("exit");
      if (isExit || phase.get() == Phase.RUNNING) {
        endpoint.consume(message);
      }
    } else {
      endpoint.consume(message);
    }
  }

  private void refuse(RequestMessage request, ResponseErrorCode code, String why) {
    ResponseMessage response = new ResponseMessage();
    response.setRawId(request.getRawId());
    response.setError(new ResponseError(code, why, null));
    if (out != null) {
      out.consume(response);
    }
  }

  /** How far the conversation is. */
  enum Phase {
    NEW,
    RUNNING,
    SHUT_DOWN
  }
}
