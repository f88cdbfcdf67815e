package dev.unhang.sample.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the {@link FeedSimulator} beside the server; off in production. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("simulator.enabled")
@EnableConfigurationProperties(SimulatorConfiguration.SimulatorProperties.class)
class SimulatorConfiguration {
  @Bean
  FeedSimulator feedSimulator(SimulatorProperties properties) throws IOException {
    return new FeedSimulator(properties.port(), properties.delays());
  }

  @ConfigurationProperties("simulator")
  record SimulatorProperties(int port, Map<String, Duration> delays) {}
}
