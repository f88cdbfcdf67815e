// Work that a map starts once for a topic, whoever asks for it first; and work that is started by a helper.
// with: SPRING, SPRING_MVC, SPRING_WEBSOCKET
package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.socket.*;
import org.springframework.web.socket.handler.TextWebSocketHandler;

class Rooms {
  final Map<String, Set<WebSocketSession>> members = new ConcurrentHashMap<>();
  ScheduledExecutorService timer;
  void tell(String room) { members.get(room).forEach(member -> System.out.println(room + member.getId())); }
}

class OneTimerForARoom extends TextWebSocketHandler { // SILENT
  private final Rooms rooms = new Rooms();
  private final Map<String, Future<?>> timers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    String room = message.getPayload();
    rooms.members.computeIfAbsent(room, name -> ConcurrentHashMap.newKeySet()).add(session);
    timers.computeIfAbsent(
        room, name -> timer.scheduleAtFixedRate(() -> rooms.tell(name), 2, 3, TimeUnit.SECONDS));
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    rooms.members.values().forEach(members -> members.remove(session));
  }
}

class OneTimerForARoomByAHelper extends TextWebSocketHandler { // SILENT
  private final Rooms rooms = new Rooms();
  private final Map<String, Future<?>> timers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    rooms.members.computeIfAbsent(message.getPayload(), name -> ConcurrentHashMap.newKeySet()).add(session);
    timers.computeIfAbsent(message.getPayload(), this::start);
  }
  private Future<?> start(String room) {
    return timer.scheduleAtFixedRate(() -> rooms.tell(room), 4, 5, TimeUnit.SECONDS);
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    rooms.members.values().forEach(members -> members.remove(session));
  }
}

class OneTimerForEachRoomAndClient extends TextWebSocketHandler {
  private final Rooms rooms = new Rooms();
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    names.forEach((room, name) -> timer.scheduleAtFixedRate(() -> rooms.tell(name), 14, 15, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task
  }
}

@RestController class OneReaderForATopic { // SILENT
  private final Map<String, List<SseEmitter>> listeners = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Future<?>> readers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  private void publish(String topic) { listeners.get(topic).forEach(each -> System.out.println(topic + each)); }
  @GetMapping("/topics") SseEmitter topic(@RequestParam String topic) {
    SseEmitter emitter = new SseEmitter(0L);
    listeners.computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>()).add(emitter);
    readers.computeIfAbsent(topic, key -> timer.scheduleWithFixedDelay(() -> publish(key), 1, 1, TimeUnit.SECONDS));
    emitter.onCompletion(() -> listeners.get(topic).remove(emitter));
    return emitter;
  }
}

@RestController class OneTimerForAnEmitter {
  private final ConcurrentMap<String, Future<?>> readers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @GetMapping("/users") SseEmitter user(@RequestParam String user) {
    SseEmitter emitter = new SseEmitter(0L);
    readers.computeIfAbsent(user, key -> timer.scheduleWithFixedDelay(emitter::complete, 3, 3, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task started here
    return emitter;
  }
}

class OneTimerForAUser extends TextWebSocketHandler {
  private final Map<String, Future<?>> timers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    String user = session.getPrincipal().getName();
    timers.computeIfAbsent(user, name -> timer.scheduleAtFixedRate(name::length, 6, 7, TimeUnit.SECONDS)); // FINDING: Nothing stops the periodic task started here
  }
}

class StartedOnceByAHelper extends TextWebSocketHandler { // SILENT
  private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean started = new AtomicBoolean();
  private ScheduledExecutorService timer;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.add(session);
    if (started.compareAndSet(false, true)) { start(); }
  }
  private void start() { timer.scheduleAtFixedRate(this::broadcast, 7, 8, TimeUnit.SECONDS); }
  private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sessions.remove(session);
  }
}

class StartedOnceInAHelper extends TextWebSocketHandler { // SILENT
  private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
  private ScheduledExecutorService timer;
  private Future<?> broadcast;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.add(session);
    ensureStarted();
  }
  private synchronized void ensureStarted() {
    if (broadcast == null) { broadcast = timer.scheduleAtFixedRate(this::broadcast, 8, 9, TimeUnit.SECONDS); }
  }
  private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sessions.remove(session);
  }
}

class StartedByAHelperForEach extends TextWebSocketHandler {
  private final Set<WebSocketSession> sessions = ConcurrentHashMap.newKeySet();
  private ScheduledExecutorService timer;
  @Override public void afterConnectionEstablished(WebSocketSession session) {
    sessions.add(session);
    if (sessions.size() == 1) { start(); } else { start(); }
    if (session.isOpen()) { start(); }
  }
  private void start() { timer.scheduleAtFixedRate(this::broadcast, 9, 9, TimeUnit.SECONDS); } // FINDING: The handle of the periodic task started here is thrown away
  private void broadcast() { sessions.forEach(session -> System.out.println(session.getId())); }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    sessions.remove(session);
  }
}

class OneTimerForARoomThatIsAskedFor extends TextWebSocketHandler { // SILENT
  private final Rooms rooms = new Rooms();
  private final Map<String, Future<?>> timers = new HashMap<>();
  private ScheduledExecutorService timer;
  @Override protected synchronized void handleTextMessage(WebSocketSession session, TextMessage message) {
    String room = message.getPayload();
    if (!timers.containsKey(room)) {
      timers.put(room, timer.scheduleAtFixedRate(() -> rooms.tell(room), 10, 3, TimeUnit.SECONDS));
    }
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    rooms.members.values().forEach(members -> members.remove(session));
  }
}

class OneTimerForARoomAfterAReturn extends TextWebSocketHandler { // SILENT
  private final Rooms rooms = new Rooms();
  private final Set<String> known = new HashSet<>();
  private ScheduledExecutorService timer;
  @Override protected synchronized void handleTextMessage(WebSocketSession session, TextMessage message) {
    String room = message.getPayload();
    if (known.contains(room)) { return; }
    known.add(room);
    start(room);
  }
  private void start(String room) { timer.scheduleAtFixedRate(() -> rooms.tell(room), 11, 3, TimeUnit.SECONDS); }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    rooms.members.values().forEach(members -> members.remove(session));
  }
}

class OneTimerForAnAllowedRoom extends TextWebSocketHandler {
  private final Set<String> allowed = Set.of("news", "sport");
  private ScheduledExecutorService timer;
  @Override protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    String room = message.getPayload();
    if (allowed.contains(room)) { timer.scheduleAtFixedRate(room::length, 12, 3, TimeUnit.SECONDS); } // FINDING: The handle of the periodic task started here is thrown away
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("closed " + session.getId());
  }
}

class OneTimerForASessionThatIsAskedFor extends TextWebSocketHandler {
  private final Set<String> known = new HashSet<>();
  private ScheduledExecutorService timer;
  @Override protected synchronized void handleTextMessage(WebSocketSession session, TextMessage message) {
    String room = message.getPayload();
    if (!known.contains(room)) {
      known.add(room);
      timer.scheduleAtFixedRate(() -> System.out.println(room + session.getId()), 13, 3, TimeUnit.SECONDS); // FINDING: The handle of the periodic task started here is thrown away
    }
  }
  @Override public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("closed " + session.getId());
  }
}

@RestController class OneReaderForAQueueOfTheClient {
  private final ConcurrentMap<String, Future<?>> readers = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer;
  @GetMapping("/queues") SseEmitter queue(@RequestParam String id) {
    SseEmitter emitter = new SseEmitter(0L);
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    readers.computeIfAbsent(id, key -> timer.scheduleWithFixedDelay(() -> queue.add(key), 5, 3, TimeUnit.SECONDS));
    emitter.onTimeout(queue::clear); // FINDING: does not run when the browser closes the tab
    return emitter;
  }
}
