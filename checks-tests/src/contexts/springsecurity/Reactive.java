// framework: Spring Security
// with: REACTOR, SPRING, spring-security-core:7, spring-security-web:7
package springsecurity;
import org.springframework.security.authentication.*;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.*;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

final class Reactive implements ReactiveAuthenticationManager, AuthenticationManager2 {
  @Override public Mono<Authentication> authenticate(Authentication authentication) {
    return here(); // EVENT_LOOP: a Spring Security event loop: `authenticate` overrides `ReactiveAuthenticationManager.authenticate`
  }
  static final class Users implements ReactiveUserDetailsService {
    @Override public Mono<UserDetails> findByUsername(String name) { return here(); } // EVENT_LOOP: a Spring Security event loop: `findByUsername` overrides
  }
  ServerAuthenticationConverter converter() {
    return exchange -> here(); // EVENT_LOOP: a Spring Security event loop: lambda implements `ServerAuthenticationConverter`
  }
  static final class Plain implements AuthenticationManager {
    @Override public Authentication authenticate(Authentication authentication) { return here(); } // UNKNOWN
  }
}
interface AuthenticationManager2 {}
