// Requests of a helper, which is given the listener that tells the client the answers.
// with: SPRING, SPRING_MVC, OKHTTP
package news;

import java.io.IOException;
import okhttp3.*;
import okhttp3.sse.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class RequestThatAHelperStarts {
  private final EventSource.Factory sources = EventSources.createFactory(new OkHttpClient());
  private final Models models = new Models();
  private static Request request(String question) { return new Request.Builder().url("http://model/" + question).build(); }

  SseEmitter inPlace(String question) {
    SseEmitter reader = new SseEmitter(0L);
    sources.newEventSource(request(question), new Swallowing(reader)); // FINDING: Nothing stops the request
    return reader;
  }

  SseEmitter byAHelper(String question) {
    SseEmitter reader = new SseEmitter(1L);
    ask(question, new Swallowing(reader));
    return reader;
  }
  private void ask(String question, EventSourceListener listener) {
    sources.newEventSource(request(question), listener); // FINDING: Nothing stops the request
  }

  SseEmitter byTwo(String question) {
    SseEmitter reader = new SseEmitter(2L);
    first(question, new Swallowing(reader));
    return reader;
  }
  private void first(String question, EventSourceListener listener) { second(question, listener); }
  private void second(String question, EventSourceListener listener) {
    sources.newEventSource(request(question), listener); // FINDING: Nothing stops the request
  }

  SseEmitter anonymous(String question) {
    SseEmitter reader = new SseEmitter(3L);
    askFor(question, new EventSourceListener() {
      @Override public void onEvent(EventSource source, String id, String type, String data) {
        try { reader.send(data); } catch (IOException e) { System.out.println(e); }
      }
    });
    return reader;
  }
  private void askFor(String question, EventSourceListener listener) {
    sources.newEventSource(request(question), listener); // FINDING: Nothing stops the request
  }

  SseEmitter dropped(String question) {
    SseEmitter reader = new SseEmitter(4L);
    open(question, new Swallowing(reader));
    return reader;
  }
  private EventSource open(String question, EventSourceListener listener) {
    return sources.newEventSource(request(question), listener); // FINDING: Nothing stops the request
  }

  SseEmitter ofAnotherFile(String question) {
    SseEmitter reader = new SseEmitter(5L);
    models.stream(question, new Swallowing(reader));
    return reader;
  }

  SseEmitter kept(String question) {
    SseEmitter reader = new SseEmitter(6L);
    EventSource source = start(question, new Swallowing(reader));
    reader.onCompletion(source::cancel);
    return reader;
  }
  private EventSource start(String question, EventSourceListener listener) { // SILENT
    return sources.newEventSource(request(question), listener);
  }

  SseEmitter stopsItself(String question) {
    SseEmitter reader = new SseEmitter(7L);
    askOnce(question, new Careful(reader));
    return reader;
  }
  private void askOnce(String question, EventSourceListener listener) { // SILENT
    sources.newEventSource(request(question), listener);
  }

  SseEmitter stopsItselfInAVariable(String question) { // SILENT
    SseEmitter reader = new SseEmitter(8L);
    EventSourceListener listener = new Careful(reader);
    sources.newEventSource(request(question), listener);
    return reader;
  }

  SseEmitter oneOfTwoStopsItself(String question) {
    SseEmitter reader = new SseEmitter(10L);
    shared(question, new Careful(reader));
    return reader;
  }
  SseEmitter theOtherDoesNot(String question) {
    SseEmitter reader = new SseEmitter(11L);
    shared(question, new Swallowing(reader));
    return reader;
  }
  private void shared(String question, EventSourceListener listener) {
    sources.newEventSource(request(question), listener); // KNOWN GAP: one of the listeners stops nothing
  }

  SseEmitter forNobody(String question) {
    print(question, new Printing());
    return new SseEmitter(9L);
  }
  private void print(String question, EventSourceListener listener) { // SILENT
    sources.newEventSource(request(question), listener);
  }

  static class Swallowing extends EventSourceListener {
    private final SseEmitter reader;
    Swallowing(SseEmitter reader) { this.reader = reader; }
    @Override public void onEvent(EventSource source, String id, String type, String data) {
      try { reader.send(data); } catch (IOException e) { System.out.println(e); }
    }
    @Override public void onFailure(EventSource source, Throwable error, Response response) { source.cancel(); }
  }

  static class Careful extends EventSourceListener {
    private final SseEmitter reader;
    Careful(SseEmitter reader) { this.reader = reader; }
    @Override public void onEvent(EventSource source, String id, String type, String data) {
      try { reader.send(data); } catch (IOException e) { source.cancel(); }
    }
  }

  static class Printing extends EventSourceListener {
    @Override public void onEvent(EventSource source, String id, String type, String data) { System.out.println(data); }
  }
}

// file: Models.java
class Models {
  private final EventSource.Factory sources = EventSources.createFactory(new OkHttpClient());
  void stream(String question, EventSourceListener listener) {
    sources.newEventSource(new Request.Builder().url("http://model/" + question).build(), listener); // FINDING: Nothing stops the request
  }
}
