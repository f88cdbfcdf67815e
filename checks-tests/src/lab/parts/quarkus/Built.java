package news;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.RunningQuarkusApplication;
import io.quarkus.bootstrap.model.ApplicationModelBuilder;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Builds what is on the class path, as the plugins of Quarkus do, and runs it. */
final class Built {
  private static final String EXTENSION = "META-INF/quarkus-extension.properties";

  private Built() {}

  static void run() throws Exception {
    List<Path> path =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    Path classes = path.get(0);
    ApplicationModelBuilder model =
        new ApplicationModelBuilder().setAppArtifact(artifact("news", "1", classes));
    for (Path jar : path) {
      if (Files.isRegularFile(jar)) {
        add(jar, model);
      }
    }
    RunningQuarkusApplication news =
        QuarkusBootstrap.builder()
            .setApplicationRoot(classes)
            .setProjectRoot(classes)
            .setTargetDirectory(classes)
            .setExistingModel(model.build())
            .setMode(QuarkusBootstrap.Mode.RUN)
            .setFlatClassPath(true)
            .build()
            .bootstrap()
            .createAugmentor()
            .createInitialRuntimeApplication()
            .run();
    System.out.println("port " + news.getConfigValue("quarkus.http.port", String.class).get());
  }

  /* Maven keeps it in ARTIFACT/VERSION/FILE. */
  private static void add(Path jar, ApplicationModelBuilder model) throws IOException {
    Path version = jar.getParent();
    ResolvedDependencyBuilder dependency =
        artifact(
            version.getParent().getFileName().toString(), version.getFileName().toString(), jar);
    dependency.setDeploymentCp().setRuntimeCp();
    try (JarFile file = new JarFile(jar.toFile())) {
      ZipEntry entry = file.getEntry(EXTENSION);
      if (entry != null) {
        Properties properties = new Properties();
        try (InputStream in = file.getInputStream(entry)) {
          properties.load(in);
        }
        dependency.setRuntimeExtensionArtifact();
        model.handleExtensionProperties(properties, dependency.getKey());
      }
    }
    model.addDependency(dependency);
  }

  private static ResolvedDependencyBuilder artifact(String name, String version, Path path) {
    return ResolvedDependencyBuilder.newInstance()
        .setGroupId("news")
        .setArtifactId(name)
        .setVersion(version)
        .setResolvedPath(path);
  }
}
