// What a method does moves to another thread only if nothing of it belongs to the one that it runs on.
// with: REACTOR, NETTY, SPRING, SPRING_WEBFLUX
// needs: 21
package news;

import io.netty.buffer.ByteBuf;
import java.util.*;
import java.util.concurrent.*;
import org.springframework.web.bind.annotation.*;
import reactor.core.publisher.Mono;

@RestController class OffloadLimits {
  private int runs;
  private final int[] each = new int[2];
  @GetMapping("/sync") synchronized Mono<Integer> underALock() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) { // NO PATCH: `underALock` is synchronized
      return Mono.just(pool.submit(() -> 1).get());
    }
  }
  @GetMapping("/buffer") Mono<Integer> ofABuffer(ByteBuf bytes) throws Exception {
    try (var pool = Executors.newFixedThreadPool(3)) { // NO PATCH: `bytes` may not be used on another thread
      return Mono.just(pool.submit(() -> 2).get() + bytes.readableBytes());
    }
  }
  @GetMapping("/count") Mono<Integer> thatCounts() throws Exception {
    try (var pool = Executors.newFixedThreadPool(4)) { // NO PATCH: it changes fields
      runs++;
      return Mono.just(pool.submit(() -> 3).get());
    }
  }
  @GetMapping("/each") Mono<Integer> thatCountsInAnArray() throws Exception {
    try (var pool = Executors.newFixedThreadPool(6)) { // NO PATCH: it changes fields
      each[0]++;
      return Mono.just(pool.submit(() -> 4).get());
    }
  }
  @GetMapping("/own") Mono<Integer> thatCountsInItsOwnArray() throws Exception {
    int[] own = new int[1];
    try (var pool = Executors.newFixedThreadPool(7)) {
      pool.submit(() -> own[0]++).get();
    }
    return Mono.just(own[0]);
  }
  @GetMapping("/text") Mono<Integer> ofAText(String text) throws Exception {
    try (var pool = Executors.newFixedThreadPool(5)) {
      return Mono.just(pool.submit(text::length).get());
    }
  }
}
