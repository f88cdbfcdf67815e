// framework: Spring MVC, Spring WebFlux
// with: REACTOR, SPRING, SPRING_MVC
package springmvc;
import jakarta.servlet.http.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.async.*;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.*;
import reactor.core.publisher.Mono;

@RestController final class Controllers {
  @GetMapping("/plain") String plain() { return here(); } // MAY_BLOCK: `plain` is annotated with `@GetMapping`
  @GetMapping("/emitter") SseEmitter emitter() {
    SseEmitter emitter = new SseEmitter();
    here(); // ASYNC_HANDLER: `emitter` returns `SseEmitter`
    emitter.onCompletion(() -> here()); // MAY_BLOCK: lambda handed to `ResponseBodyEmitter.onCompletion`
    return emitter;
  }
  private final Supplier<StreamingResponseBody> bodies = () -> here(); // UNKNOWN
  SseEmitter helped() { prepare(); return new SseEmitter(); }
  private void prepare() { here(); } // ASYNC_HANDLER: `prepare` called (line -1); `helped` returns `SseEmitter`
  @GetMapping("/envelope") ResponseEntity<SseEmitter> envelope() { return here(); } // ASYNC_HANDLER: `envelope` returns `SseEmitter`
  @GetMapping("/deferred") DeferredResult<String> deferred() {
    DeferredResult<String> result = new DeferredResult<>();
    here(); // ASYNC_HANDLER: `deferred` returns `DeferredResult`
    result.onTimeout(() -> here()); // MAY_BLOCK: lambda handed to `DeferredResult.onTimeout`
    return result;
  }
  @GetMapping("/task") WebAsyncTask<String> task() { return new WebAsyncTask<>(() -> here()); } // MAY_BLOCK: lambda handed to `new WebAsyncTask`
  @GetMapping("/callable") Callable<String> callable() { return () -> here(); } // MAY_BLOCK
  @GetMapping("/prepared") Callable<String> prepared() { here(); return null; } // MAY_BLOCK: `prepared` is annotated with `@GetMapping`
  Callable<String> noHandler() { here(); return null; } // UNKNOWN
  @GetMapping("/body") StreamingResponseBody body() { return output -> here(); } // MAY_BLOCK: lambda implements `StreamingResponseBody`
  @GetMapping("/future") CompletableFuture<String> future() { return here(); } // ASYNC_HANDLER: `future` returns `CompletableFuture`
  @GetMapping("/mono") Mono<String> mono() { return here(); } // ASYNC_HANDLER: `mono` returns `Mono`
  static final class Interceptor implements HandlerInterceptor {
    @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      return here(); // MAY_BLOCK: `preHandle` overrides `HandlerInterceptor.preHandle`
    }
  }
}
