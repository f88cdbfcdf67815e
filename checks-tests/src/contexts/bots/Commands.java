// framework: JDA
// with: JDA:6
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.*;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.hooks.EventListener;

class Commands {
  static class Adapter extends ListenerAdapter {
    @Override public void onReady(ReadyEvent event) { here(); } // EVENT_LOOP: a JDA event loop: `onReady` overrides
    @Override public void onSlashCommandInteraction(SlashCommandInteractionEvent event) { onCommand(event.getName()); }
    private void onCommand(String name) { here(); } // EVENT_LOOP: a JDA event loop: `onCommand` called
    void onReload(String file) { here(); } // UNKNOWN
  }
  static class Raw implements EventListener {
    @Override public void onEvent(GenericEvent event) { here(); } // EVENT_LOOP: a JDA event loop: `onEvent` overrides `EventListener.onEvent`
  }
  void actions(RestAction<String> action) {
    action.submit().thenAccept(text -> here()); // ASYNC_HANDLER: a JDK callback
    action.queue(null, failure -> { here(); }); // EVENT_LOOP: a JDA event loop: lambda handed to `RestAction.queue`
  }
}
