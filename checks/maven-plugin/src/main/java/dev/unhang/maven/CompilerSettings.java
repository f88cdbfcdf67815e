package dev.unhang.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The configuration of the compiler plugin: the project's own, with the checks put in. */
final class CompilerSettings {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String PATHS = "annotationProcessorPaths";
  private static final String ARGUMENTS = "compilerArgs";
  private static final String PROCESSING = "proc";
  private static final String PROCESSING_PROPERTY = "maven.compiler.proc";
  private static final String ERROR_PRONE = "-Xplugin:ErrorProne";
  private static final String OPTION = "-XepOpt:Unhang:";
  private static final Set<String> LEFT_OUT = Set.of("-Werror", "-verbose");
  private static final Set<String> REPLACED = Set.of("error_prone_core", "unhang-checks");
  private static final List<String> CHECKS =
      List.of(
          "AwaitTerminationOnEventLoop", "DisconnectWithoutCancel", "ExecutorCloseInAsyncHandler");
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private final MavenProject project;
  private final Xpp3Dom settings;
  private final Properties given;

  private CompilerSettings(MavenProject project, Xpp3Dom settings, Properties given) {
    this.project = project;
    this.settings = settings;
    this.given = given;
  }

  /**
   * What the project says of the compilation of its main code.
   *
   * @param given what the command line says
   */
  static CompilerSettings of(MavenProject project, Properties given) {
    @Nullable Plugin plugin = project.getPlugin(PLUGIN);
    @Nullable Object own = plugin == null ? null : plugin.getConfiguration();
    if (plugin != null) {
      PluginExecution execution = plugin.getExecutionsAsMap().get("default-compile");
      if (execution != null && execution.getConfiguration() != null) {
        own = execution.getConfiguration();
      }
    }
    Xpp3Dom settings = new Xpp3Dom("configuration");
    if (own != null) {
      /* Not how it is merged with that of the parent: it has been. */
      for (Xpp3Dom each : ((Xpp3Dom) own).getChildren()) {
        settings.addChild(new Xpp3Dom(each));
      }
    }
    return new CompilerSettings(project, settings, given);
  }

  /** The class of compilers that the project uses. */
  boolean isJavac() {
    return value("compilerId").isEmpty() || value("compilerId").equals("javac");
  }

  /** Where the project's annotation processors write sources to. */
  Path generatedSources() {
    String own = value("generatedSourcesDirectory");
    return own.isEmpty()
        ? Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations")
        : project.getBasedir().toPath().resolve(own);
  }

  /**
   * With the checks.
   *
   * @param folder where everything is written to
   * @param reports the same for the SARIF file, as the compiler finds it
   * @param pack Error Prone and the checks
   */
  Xpp3Dom with(Path folder, String reports, Pack pack, Jdk jdk) {
    List<String> arguments = arguments();
    List<String> flags = flags(arguments);
    arguments.removeIf(each -> LEFT_OUT.contains(each) || each.startsWith(ERROR_PRONE));
    set("outputDirectory", folder.resolve("classes"));
    set("generatedSourcesDirectory", folder.resolve("generated-sources"));
    set("fork", true);
    if (jdk.javac() != null && value("executable").isEmpty()) {
      set("executable", jdk.javac());
    }
    set("failOnWarning", false);
    set("showWarnings", false);
    set("useIncrementalCompilation", false);
    boolean isAsked = asksForProcessors(arguments);
    arguments.add("-XDcompilePolicy=simple");
    arguments.add("--should-stop=ifError=FLOW");
    arguments.add("-XDaddTypeAnnotationsToSymbol=true");
    arguments.add(errorProne(flags, reports));
    arguments.addAll(processorPath(pack.jars()));
    addToPaths(pack.errorProne(), pack.version());
    if (jdk.processesOnDemand() && !isAsked) {
      arguments.add("-proc:none");
    }
    EXPORTED.forEach(name -> arguments.add("-J--add-exports=" + toEverybody(name)));
    Stream.of("code", "comp").forEach(name -> arguments.add("-J--add-opens=" + toEverybody(name)));
    replace(ARGUMENTS, arguments);
    return settings;
  }

  private static String toEverybody(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  private String errorProne(List<String> flags, String reports) {
    StringBuilder plugin = new StringBuilder(ERROR_PRONE + " -XepDisableAllChecks");
    CHECKS.forEach(check -> plugin.append(" -Xep:").append(check).append(":WARN"));
    flags.forEach(flag -> plugin.append(' ').append(flag));
    plugin.append(' ').append(OPTION).append("Summaries=true");
    String told = summaries();
    if (!told.isEmpty()) {
      plugin.append(' ').append(OPTION).append("SummaryFolders=").append(told);
    }
    return plugin.append(' ').append(OPTION).append("Sarif=").append(reports).toString();
  }

  /** What the same run has learnt of the modules that this one uses, as the compiler finds it. */
  private String summaries() {
    Path base = project.getBasedir().toPath();
    return project.getArtifacts().stream()
        .map(Artifact::getFile)
        .filter(file -> file != null)
        .map(file -> file.toPath().resolveSibling("unhang").resolve("classes"))
        .filter(Files::isDirectory)
        .map(classes -> base.relativize(classes).toString())
        .filter(classes -> classes.chars().noneMatch(Character::isWhitespace))
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** The flags of the pack that the project sets for itself. */
  private static List<String> flags(List<String> arguments) {
    return arguments.stream()
        .filter(each -> each.startsWith(ERROR_PRONE))
        .flatMap(each -> Arrays.stream(each.trim().split("\\s+")))
        .filter(
            each ->
                each.startsWith(OPTION)
                    && !each.startsWith(OPTION + "Sarif")
                    && !each.startsWith(OPTION + "Summar"))
        .toList();
  }

  /** All that the project passes to javac, in whichever of the three ways there are. */
  private List<String> arguments() {
    List<String> all = new ArrayList<>();
    @Nullable Xpp3Dom list = settings.getChild(ARGUMENTS);
    if (list != null) {
      Arrays.stream(list.getChildren()).map(Xpp3Dom::getValue).forEach(all::add);
    }
    if (!value("compilerArgument").isEmpty()) {
      all.add(value("compilerArgument"));
      remove("compilerArgument");
    }
    all.removeIf(each -> each == null);
    @Nullable Xpp3Dom map = settings.getChild("compilerArguments");
    if (map != null) {
      remove("compilerArguments");
      for (Xpp3Dom each : map.getChildren()) {
        all.add("-" + each.getName());
        if (each.getValue() != null) {
          all.add(each.getValue());
        }
      }
    }
    return all;
  }

  private boolean asksForProcessors(List<String> arguments) {
    return settings.getChild(PATHS) != null
        || settings.getChild("annotationProcessors") != null
        || !value(PROCESSING).isEmpty()
        || given.containsKey(PROCESSING_PROPERTY)
        || project.getProperties().containsKey(PROCESSING_PROPERTY)
        || arguments.stream()
            .anyMatch(each -> each.startsWith("-proc") || each.startsWith("--processor"));
  }

  /**
   * A processor path hides the processors that javac finds on the class path; so where the project
   * has none, it is the class path with the pack before it.
   */
  private List<String> processorPath(List<File> pack) {
    if (settings.getChild(PATHS) != null) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    pack.forEach(file -> all.add(file.getPath()));
    project.getArtifacts().stream()
        .filter(artifact -> artifact.getFile() != null)
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .forEach(artifact -> all.add(artifact.getFile().getPath()));
    return List.of("-processorpath", String.join(File.pathSeparator, all));
  }

  /** The project's own paths, if it has any, with the pack around them. */
  private void addToPaths(String errorProne, String version) {
    @Nullable Xpp3Dom own = settings.getChild(PATHS);
    if (own == null) {
      return;
    }
    Xpp3Dom all = new Xpp3Dom(PATHS);
    all.addChild(artifact("com.google.errorprone", "error_prone_core", errorProne));
    for (Xpp3Dom each : own.getChildren()) {
      @Nullable Xpp3Dom name = each.getChild("artifactId");
      if (name == null || !REPLACED.contains(String.valueOf(name.getValue()).trim())) {
        all.addChild(each);
      }
    }
    all.addChild(artifact("dev.unhang", "unhang-checks", version));
    remove(PATHS);
    settings.addChild(all);
  }

  private static Xpp3Dom artifact(String group, String name, String version) {
    Xpp3Dom path = new Xpp3Dom("path");
    path.addChild(element("groupId", group));
    path.addChild(element("artifactId", name));
    path.addChild(element("version", version));
    return path;
  }

  private String value(String name) {
    @Nullable Xpp3Dom child = settings.getChild(name);
    return child == null || child.getValue() == null ? "" : child.getValue();
  }

  private void set(String name, Object value) {
    remove(name);
    settings.addChild(element(name, value.toString()));
  }

  private void replace(String name, List<String> values) {
    remove(name);
    Xpp3Dom list = new Xpp3Dom(name);
    values.forEach(value -> list.addChild(element("arg", value)));
    settings.addChild(list);
  }

  private void remove(String name) {
    for (int i = settings.getChildCount() - 1; i >= 0; i--) {
      if (settings.getChild(i).getName().equals(name)) {
        settings.removeChild(i);
      }
    }
  }

  private static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }
}
