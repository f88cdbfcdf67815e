package dev.unhang.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A news server: fetches several feeds at once and streams the articles to the reader. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NewsApplication {
  public static void main(String[] args) {
    if (Boolean.getBoolean("news.ends-with-its-starter")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(starter -> starter.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }
    SpringApplication.run(NewsApplication.class, args);
  }
}
