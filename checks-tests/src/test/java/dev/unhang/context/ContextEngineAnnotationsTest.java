package dev.unhang.context;

import com.google.common.collect.ImmutableMap;
import dev.unhang.checks.ExecutorCloseInAsyncHandler;
import dev.unhang.testing.Checks;
import dev.unhang.testing.NeedsJdk21;
import dev.unhang.testing.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations: whose they are, what they are called, where they were compiled. */
final class ContextEngineAnnotationsTest {
  @TempDir private Path folder;

  private static final String NON_BLOCKING =
      "package org.jetbrains.annotations;\npublic @interface NonBlocking {}";
  private static final String BLOCKING =
      "package org.jetbrains.annotations;\npublic @interface Blocking {}";
  private static final ImmutableMap<String, String> ANNOTATIONS =
      ImmutableMap.of(
          "org/jetbrains/annotations/NonBlocking.java", NON_BLOCKING,
          "org/jetbrains/annotations/Blocking.java", BLOCKING);
  private static final ImmutableMap<String, String> PACKAGE =
      ImmutableMap.<String, String>builder()
          .putAll(ANNOTATIONS)
          .put("news/package-info.java", "@org.jetbrains.annotations.NonBlocking package news;")
          .buildOrThrow();

  private static void prove(ImmutableMap<String, String> others, String source) {
    ContextEngineCases.prove("", source, others);
  }

  @Test
  void ofMethodsBeforeThoseOfClassesTheNearestFirst() {
    prove(
        ANNOTATIONS,
        """
        @org.jetbrains.annotations.NonBlocking class C {
          void onLoop() { here(); } // EVENT_LOOP: `C` is annotated with `@NonBlocking`
          @org.jetbrains.annotations.Blocking void worker() { here(); } // MAY_BLOCK: `worker` is annotated with `@Blocking`
          static class Inner {
            void inner() { here(); } // EVENT_LOOP: `C` is annotated with `@NonBlocking`
          }
          @org.jetbrains.annotations.Blocking static class Worker {
            void inner() { here(); } // MAY_BLOCK: `Worker` is annotated with `@Blocking`
          }
        }
        """);
  }

  @Test
  void ofAnOverriddenMethod() {
    prove(
        ANNOTATIONS,
        """
        class C implements Listener {
          public void heard() { here(); } // EVENT_LOOP: `heard` is annotated with `@NonBlocking`
        }
        interface Listener {
          @org.jetbrains.annotations.NonBlocking void heard();
        }
        """);
  }

  @Test
  void ofThePackage() {
    prove(
        PACKAGE,
        """
        class C {
          void any() { here(); } // EVENT_LOOP: `news` is annotated with `@NonBlocking`
          @org.jetbrains.annotations.Blocking void worker() { here(); } // MAY_BLOCK: `worker` is annotated with `@Blocking`
        }
        """);
  }

  @Test
  void whoeverIsHandedAnObjectDecidesBeforeThePackageDoes() {
    prove(
        PACKAGE,
        """
        class C {
          @org.jetbrains.annotations.Blocking void start(ExecutorService pool) {
            pool.execute(new Runnable() {
              public void run() { here(); } // MAY_BLOCK: class handed to
            });
            pool.execute(new Job());
          }
          static class Job implements Runnable {
            public void run() { here(); } // MAY_BLOCK: object handed to
          }
        }
        """);
  }

  @Test
  void ofClassFilesWithoutRuntimeRetention() {
    ContextEngineLibrary.prove(
        folder,
        """
        class C extends lib.Base {
          public void heard() { here(); } // EVENT_LOOP: `heard` is annotated with `@NonBlocking`
        }
        """,
        Source.of(NON_BLOCKING),
        Source.of(
            "package lib;\npublic class Base {"
                + " @org.jetbrains.annotations.NonBlocking public void heard() {} }"));
  }

  @Test
  void ofAPackageInAClassFile() {
    ContextEngineLibrary.prove(
        folder,
        """
        class C {
          void any() { here(); } // EVENT_LOOP: `news` is annotated with `@NonBlocking`
        }
        """,
        Source.of(NON_BLOCKING),
        new Source(
            "news/package-info.java", "@org.jetbrains.annotations.NonBlocking package news;"));
  }

  @NeedsJdk21
  @Test
  void namedByAFlag() {
    close("-XepOpt:Unhang:NonBlockingAnnotations=absent.Loop,news.OnLoop")
        .reports(source("@OnLoop", "        // BUG: Diagnostic contains: declared event loop\n"));
  }

  @NeedsJdk21
  @Test
  void nestedAndNamedByAFlag() {
    close("-XepOpt:Unhang:NonBlockingAnnotations=news.Pool.Loop")
        .reports(source("@Loop", "        // BUG: Diagnostic contains: annotated with `@Loop`\n"));
  }

  @NeedsJdk21
  @Test
  void nestedAndNamedAsInAClassFile() {
    close("-XepOpt:Unhang:NonBlockingAnnotations=news.Pool$Loop")
        .reports(source("@Loop", "        // BUG: Diagnostic contains: annotated with `@Loop`\n"));
  }

  @NeedsJdk21
  @Test
  void blockingByAFlag() {
    close(
            "-XepOpt:Unhang:NonBlockingAnnotations=news.OnLoop",
            "-XepOpt:Unhang:BlockingAnnotations=news.Pool.Loop")
        .silentOn(source("@Loop", ""));
  }

  @NeedsJdk21
  @Test
  void unnamed() {
    close().silentOn(source("@OnLoop", ""));
  }

  private static Checks close(String... flags) {
    return Checks.of(ExecutorCloseInAsyncHandler.class).flags(flags);
  }

  private static String source(String annotation, String marker) {
    return "package news;\n"
        + "import java.util.concurrent.Executors;\n"
        + "class Pool {\n"
        + "  @interface Loop {}\n"
        + "  "
        + annotation
        + " void run() {\n"
        + marker
        + "    try (var pool = Executors.newCachedThreadPool()) {\n"
        + "      pool.execute(() -> System.out.println(1));\n"
        + "    }\n"
        + "  }\n"
        + "}\n"
        + "@interface OnLoop {}\n";
  }
}
