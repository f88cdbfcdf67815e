// framework: telegrambots
// with: telegrambots-longpolling:9, telegrambots-meta:9
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.longpolling.util.LongPollingSingleThreadUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

class Telegram implements LongPollingSingleThreadUpdateConsumer {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  @Override public void consume(Update update) {
    here(); // ASYNC_HANDLER: a telegrambots callback: `consume` overrides
    pool.execute(() -> here()); // MAY_BLOCK: lambda handed to `Executor.execute`
  }
  static class Batches implements LongPollingUpdateConsumer {
    @Override public void consume(List<Update> updates) {
      here(); // ASYNC_HANDLER: a telegrambots callback: `LongPollingUpdateConsumer.consume`
      updates.forEach(update -> here()); // ASYNC_HANDLER: `Iterable.forEach`
    }
    void consume(String text) { here(); } // UNKNOWN
  }
  LongPollingUpdateConsumer asLambda() { return updates -> here(); } // ASYNC_HANDLER: lambda implements `LongPollingUpdateConsumer`
}
