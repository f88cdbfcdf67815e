package dev.unhang.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** What is compiled by itself: the main code of a module, or its tests. */
enum Part {
  MAIN("compile", "", "generatedSourcesDirectory", "generated-sources/annotations"),
  TESTS(
      "testCompile",
      "tests",
      "generatedTestSourcesDirectory",
      "generated-test-sources/test-annotations");

  private final String goal;
  private final String folder;
  private final String generatedSetting;
  private final String generated;

  Part(String goal, String folder, String generatedSetting, String generated) {
    this.goal = goal;
    this.folder = folder;
    this.generatedSetting = generatedSetting;
    this.generated = generated;
  }

  /** The goal of the compiler plugin. */
  String goal() {
    return goal;
  }

  /** The folders of its sources. */
  List<String> roots(MavenProject project) {
    return List.copyOf(
        this == MAIN ? project.getCompileSourceRoots() : project.getTestCompileSourceRoots());
  }

  /** What users call it. */
  String name(MavenProject project) {
    return (this == MAIN ? "" : "the tests of ") + project.getArtifactId();
  }

  /** Where the build writes its classes to. */
  String classes(MavenProject project) {
    return this == MAIN
        ? project.getBuild().getOutputDirectory()
        : project.getBuild().getTestOutputDirectory();
  }

  /** Where the checks write to. */
  Path folder(MavenProject project) {
    return Path.of(project.getBuild().getDirectory(), "unhang", folder);
  }

  /** How the compiler plugin calls the folder of what annotation processors write. */
  String generatedSetting() {
    return generatedSetting;
  }

  /** That folder, in the folder of the build, if nobody says another. */
  String generated() {
    return generated;
  }
}
