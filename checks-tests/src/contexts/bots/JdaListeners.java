// framework: JDA
// with: JDA:6
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.*;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.hooks.EventListener;

class JdaListeners extends ListenerAdapter {
  private final ExecutorService pool;
  JdaListeners(ExecutorService pool) { this.pool = pool; }
  @Override public void onMessageReceived(MessageReceivedEvent event) {
    here(); // EVENT_LOOP: a JDA event loop: `onMessageReceived` overrides `ListenerAdapter
    answer(event);
    pool.submit(() -> here()); // MAY_BLOCK: lambda handed to `ExecutorService.submit`
  }
  private void answer(MessageReceivedEvent event) { here(); } // EVENT_LOOP: a JDA event loop: `answer` called
  void requests(RestAction<String> action, JDA jda) {
    action.queue(text -> here()); // EVENT_LOOP: a JDA event loop: handed to `RestAction.queue`
    action.queue(this::sent, failure -> here()); // EVENT_LOOP: a JDA event loop: lambda
    EventListener listener = event -> { here(); }; // EVENT_LOOP: a JDA event loop: lambda implements `EventListener`
    jda.addEventListener(listener);
    here(); // UNKNOWN
  }
  private void sent(String text) { here(); } // EVENT_LOOP: a JDA event loop: method reference handed to `RestAction.queue`
}
