// framework: Spring
// with: SPRING, REACTOR
package spring;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.*;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.*;

class Tasks {
  @Async public CompletableFuture<String> async() { return here(); } // MAY_BLOCK: `async` is annotated with `@Async`
  @Scheduled(fixedRate = 10) void scheduled() { here(); } // MAY_BLOCK: `scheduled` is annotated with `@Scheduled`
  void executed(TaskExecutor executor) { executor.execute(() -> here()); } // MAY_BLOCK: lambda handed to `TaskExecutor.execute`
  void submitted(AsyncTaskExecutor executor) { executor.submitCompletable(() -> here()); } // MAY_BLOCK: lambda handed to `AsyncTaskExecutor.submitCompletable`
  CompletableFuture<String> inPlace(SyncTaskExecutor executor) {
    executor.execute(() -> here()); // ASYNC_HANDLER: `inPlace` returns `CompletableFuture`
    return null;
  }
  void later(TaskScheduler scheduler) {
    scheduler.scheduleAtFixedRate(() -> here(), java.time.Duration.ofSeconds(1)); // MAY_BLOCK: lambda handed to `TaskScheduler.scheduleAtFixedRate`
  }
  @Bean String bean() { return here(); } // UNKNOWN
  @Async static class OfClass { public CompletableFuture<String> async() { return here(); } } // MAY_BLOCK: `OfClass` is annotated with `@Async`
}
