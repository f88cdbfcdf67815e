// framework: Spring Boot
// with: REACTOR, SPRING, spring-boot-health:4
package springboot;
import org.springframework.boot.health.contributor.*;
import org.springframework.boot.health.contributor.Health.Builder;
import reactor.core.publisher.Mono;

final class Health extends AbstractReactiveHealthIndicator {
  @Override protected Mono<org.springframework.boot.health.contributor.Health> doHealthCheck(Builder builder) {
    return here(); // EVENT_LOOP: a Spring Boot event loop: `doHealthCheck` overrides `AbstractReactiveHealthIndicator.doHealthCheck`
  }
  static final class Plain extends AbstractHealthIndicator { @Override protected void doHealthCheck(Builder builder) { here(); } } // UNKNOWN
}
