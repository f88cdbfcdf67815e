package dev.unhang.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The argument that makes javac run the checks, and no other check of Error Prone. */
final class ErrorProneArgument {
  private static final String START = "-Xplugin:ErrorProne";
  private static final String OPTION = "-XepOpt:Unhang:";
  private static final List<String> CHECKS =
      List.of(
          "AwaitTerminationOnEventLoop", "DisconnectWithoutCancel", "ExecutorCloseInAsyncHandler");

  private final MavenProject project;
  private final Part part;

  ErrorProneArgument(MavenProject project, Part part) {
    this.project = project;
    this.part = part;
  }

  /** Whether an argument is the project's own one. */
  static boolean is(String argument) {
    return argument.startsWith(START);
  }

  /**
   * The text.
   *
   * @param arguments those of the project, of which it keeps the flags of the pack
   * @param reports the folder for the SARIF file, as the compiler finds it
   */
  String of(List<String> arguments, String reports) {
    StringBuilder text = new StringBuilder(START + " -XepDisableAllChecks");
    CHECKS.forEach(check -> text.append(" -Xep:").append(check).append(":WARN"));
    flags(arguments).forEach(flag -> text.append(' ').append(flag));
    text.append(' ').append(OPTION).append("Summaries=true");
    String told = summaries();
    if (!told.isEmpty()) {
      text.append(' ').append(OPTION).append("SummaryFolders=").append(told);
    }
    return text.append(' ').append(OPTION).append("Sarif=").append(reports).toString();
  }

  /** What the same run has learnt of the modules that this one uses, as the compiler finds it. */
  private String summaries() {
    Path base = project.getBasedir().toPath();
    Stream<Path> own =
        part == Part.MAIN ? Stream.of() : Stream.of(Part.MAIN.folder(project).resolve("classes"));
    Stream<Path> others =
        project.getArtifacts().stream()
            .map(Artifact::getFile)
            .filter(file -> file != null)
            .map(file -> file.toPath().resolveSibling("unhang").resolve("classes"));
    return Stream.concat(own, others)
        .filter(Files::isDirectory)
        .map(classes -> base.relativize(classes).toString())
        .filter(classes -> classes.chars().noneMatch(Character::isWhitespace))
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** The flags of the pack that the project sets for itself. */
  private static List<String> flags(List<String> arguments) {
    return arguments.stream()
        .filter(ErrorProneArgument::is)
        .flatMap(each -> Arrays.stream(each.trim().split("\\s+")))
        .filter(
            each ->
                each.startsWith(OPTION)
                    && !each.startsWith(OPTION + "Sarif")
                    && !each.startsWith(OPTION + "Summar"))
        .toList();
  }
}
