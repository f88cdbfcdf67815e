// framework: Spring GraphQL
// with: REACTOR, SPRING, SPRING_MVC, spring-graphql:2
package springgraphql;
import org.springframework.graphql.data.method.annotation.QueryMapping;

final class QueriesOfMvc {
  @QueryMapping String news() { return here(); } // MAY_BLOCK: `news` is annotated with `@QueryMapping`
}
