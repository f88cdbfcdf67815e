package dev.unhang.maven;

import dev.unhang.shared.Found;
import dev.unhang.shared.ModuleSettings;
import dev.unhang.shared.SarifFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Compiles the main code of a built project, or its tests, once more, with the checks. */
final class CheckedCompilation {
  private static final String COMPILER = "3.15.0";

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final MavenProject project;
  private final Part part;
  private final Path folder;

  /**
   * A compilation of a project.
   *
   * @param project as the build up to its classes has left it
   */
  CheckedCompilation(
      MavenSession session, BuildPluginManager plugins, MavenProject project, Part part) {
    this.session = session;
    this.plugins = plugins;
    this.project = project;
    this.part = part;
    this.folder = part.folder(project);
  }

  /** Whether there is Java to compile. */
  boolean hasSources() throws IOException {
    for (String root : part.roots(project)) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
          if (files.anyMatch(file -> file.toString().endsWith(".java"))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Compiles all of it and returns what is found.
   *
   * @param from the folders of the sources, or of copies of them
   * @param run gets the reports
   */
  List<Found> run(List<String> from, Pack pack, Jdk jdk, Run run)
      throws MojoExecutionException, MojoFailureException {
    CompilerSettings settings = CompilerSettings.of(project, part, session.getUserProperties());
    if (!settings.isJavac()) {
      throw new MojoFailureException(
          project.getArtifactId() + " is not compiled with javac, which the checks need");
    }
    try {
      for (String old : List.of("classes", "generated-sources", "sarif")) {
        SourceCopy.delete(folder.resolve(old));
      }
      Path to = folder.resolve("sarif");
      Path base = project.getBasedir().toPath();
      boolean isOfCopies = !from.equals(part.roots(project));
      List<String> roots = settings.sources(from);
      try {
        compile(settings.with(folder, base.relativize(to).toString(), pack, jdk));
      } finally {
        if (!isOfCopies) {
          record(roots, settings.home(jdk));
        }
      }
      Map<Path, SarifFile> reports = reports(to);
      run.reported(reports);
      return reports.values().stream().flatMap(each -> each.findings().stream()).toList();
    } catch (IOException e) {
      throw FileTrouble.of("The report cannot be read or written", e);
    }
  }

  /** Notes the command, also of a compilation that has failed: its sources will be corrected. */
  private void record(List<String> roots, Path home) throws IOException {
    RecordedCommand command =
        RecordedCommand.of(folder.resolve("classes"), Path.of(project.getBuild().getDirectory()));
    if (command.isThere()) {
      new ModuleSettings(
              part.name(project),
              project.getBasedir().toString(),
              home.toString(),
              part.classes(project),
              roots,
              command.sources(),
              command.excluded(roots),
              command.arguments())
          .write(folder.resolve(ModuleSettings.FILE));
    }
  }

  private static Map<Path, SarifFile> reports(Path from) throws IOException {
    Map<Path, SarifFile> reports = new TreeMap<>();
    if (Files.isDirectory(from)) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.toList()) {
          reports.put(file, SarifFile.read(file));
        }
      }
    }
    return reports;
  }

  private void compile(Xpp3Dom settings) throws MojoExecutionException, MojoFailureException {
    MavenProject before = session.getCurrentProject();
    @Nullable File classes = project.getArtifact().getFile();
    session.setCurrentProject(project);
    project.getArtifact().setFile(null);
    try {
      MojoDescriptor descriptor = compiler();
      Xpp3Dom all = Xpp3Dom.mergeXpp3Dom(settings, copy(descriptor.getMojoConfiguration()));
      plugins.executeMojo(session, new MojoExecution(descriptor, known(all, descriptor)));
    } catch (MojoExecutionException | MojoFailureException e) {
      throw e;
    } catch (Exception e) {
      throw new MojoExecutionException("The compiler plugin cannot be run: " + e.getMessage(), e);
    } finally {
      /* The compiler plugin takes its output for that of the project. */
      project.getArtifact().setFile(classes);
      session.setCurrentProject(before);
    }
  }

  private MojoDescriptor compiler() throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.apache.maven.plugins");
    plugin.setArtifactId("maven-compiler-plugin");
    plugin.setVersion(COMPILER);
    return plugins
        .loadPlugin(plugin, project.getRemotePluginRepositories(), session.getRepositorySession())
        .getMojo(part.goal());
  }

  /** Without what this version of the compiler plugin does not know, which is an error to Maven. */
  private static Xpp3Dom known(Xpp3Dom settings, MojoDescriptor descriptor) {
    Xpp3Dom known = new Xpp3Dom("configuration");
    for (Xpp3Dom each : settings.getChildren()) {
      if (descriptor.getParameterMap().containsKey(each.getName())) {
        known.addChild(each);
      }
    }
    return known;
  }

  private static Xpp3Dom copy(PlexusConfiguration configuration) {
    Xpp3Dom copy = new Xpp3Dom(configuration.getName());
    copy.setValue(configuration.getValue(null));
    for (String name : configuration.getAttributeNames()) {
      copy.setAttribute(name, configuration.getAttribute(name));
    }
    for (PlexusConfiguration child : configuration.getChildren()) {
      copy.addChild(copy(child));
    }
    return copy;
  }
}
