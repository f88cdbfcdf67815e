// framework: Spring GraphQL
// with: REACTOR, SPRING, SPRING_WEBFLUX, spring-graphql:2
package springgraphql;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.server.*;
import reactor.core.publisher.Mono;

final class Queries {
  @QueryMapping Mono<String> news() { return here(); } // EVENT_LOOP: a Spring GraphQL event loop: `news` is annotated with `@QueryMapping`
  static final class Interceptor implements WebGraphQlInterceptor {
    @Override public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
      return here(); // ASYNC_HANDLER: a Spring GraphQL callback: `intercept` overrides `WebGraphQlInterceptor.intercept`
    }
  }
}
