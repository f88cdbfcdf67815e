// framework: telegrambots
// with: telegrambots-meta:6
package bots;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.generics.LongPollingBot;

abstract class LongPollingBots implements LongPollingBot {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  @Override public void onUpdateReceived(Update update) {
    here(); // ASYNC_HANDLER: a telegrambots callback: `onUpdateReceived` overrides `LongPollingBot.onUpdateReceived`
    pool.execute(() -> here()); // MAY_BLOCK: lambda handed to `Executor.execute`
  }
  @Override public void onUpdatesReceived(List<Update> updates) { here(); } // ASYNC_HANDLER: `LongPollingBot.onUpdatesReceived`
  @Override public void onClosing() { here(); } // MAY_BLOCK: `onClosing` overrides
}
