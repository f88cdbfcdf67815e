// framework: Spring Cloud Gateway
// with: REACTOR, SPRING, spring-cloud-gateway-server-webflux:5
package springgateway;
import org.springframework.cloud.gateway.filter.*;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

final class Filters implements GlobalFilter {
  @Override public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return here(); // EVENT_LOOP: a Spring Cloud Gateway event loop: `filter` overrides `GlobalFilter.filter`
  }
  GatewayFilter made() {
    here(); // UNKNOWN
    return (exchange, chain) -> here(); // EVENT_LOOP: a Spring Cloud Gateway event loop: lambda implements `GatewayFilter`
  }
}
