package dev.unhang.sample;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the load balancer asks every few seconds. */
@RestController
final class HealthController {
  @GetMapping("/health")
  Health health() {
    return new Health("UP");
  }

  record Health(String status) {}
}
