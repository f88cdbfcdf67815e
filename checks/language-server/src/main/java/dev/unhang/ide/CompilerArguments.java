package dev.unhang.ide;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of a module's compilation, of which the output goes elsewhere: the compiler runs in
 * a folder of the server.
 */
final class CompilerArguments {
  private static final String PLUGIN = "-Xplugin:ErrorProne";
  private static final String OPTION = "-XepOpt:Unhang:";
  private static final String FOLDERS = OPTION + "SummaryFolders=";
  private static final String MODELS = OPTION + "Models=";
  private static final String STOP = "-XDshould-stop.ifNoError=FLOW";

  private final Path base;
  private final Module module;
  private final List<Module> used;

  /**
   * The arguments for a module.
   *
   * @param base the folder that the compiler runs in
   * @param used the modules that it is compiled against
   */
  CompilerArguments(Path base, Module module, List<Module> used) {
    this.base = base;
    this.module = module;
    this.used = used.stream().filter(each -> Files.isDirectory(classes(each))).toList();
  }

  /** The folders of a path. */
  static List<String> paths(String path) {
    return Arrays.asList(path.split(File.pathSeparator, -1));
  }

  /** Where the reports are. */
  static String reports(Module module) {
    return module.output() + "/sarif";
  }

  private Path classes(Module each) {
    return base.resolve(each.output()).resolve("classes");
  }

  /**
   * All of them.
   *
   * @param explained the places to explain; empty for none
   * @param isForOthers whether classes are needed, not only what is found
   */
  List<String> of(String explained, boolean isForOthers) throws IOException {
    List<String> all = new ArrayList<>();
    String before = "";
    for (String each : module.settings().arguments()) {
      switch (before) {
        case "-d" -> all.add(classes(module).toString());
        case "-s" -> all.add(base.resolve(module.output()).resolve("generated").toString());
        case "-classpath", "--class-path", "-cp", "--module-path", "-p" -> all.add(path(each));
        default -> {
          if (each.startsWith(PLUGIN)) {
            all.add(plugin(each, explained));
          } else if (!each.equals("-nowarn")) {
            all.add(each);
          }
        }
      }
      before = each;
    }
    if (!isForOthers) {
      all.add(STOP);
    }
    return List.copyOf(all);
  }

  /** What is compiled here goes before what the build has compiled. */
  private String path(String path) {
    List<String> all = new ArrayList<>();
    for (String each : paths(path)) {
      used.stream()
          .filter(other -> other.settings().classes().equals(each))
          .forEach(other -> all.add(classes(other).toString()));
      all.add(each);
    }
    return String.join(File.pathSeparator, all);
  }

  private String plugin(String argument, String explained) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : argument.split("\\s+", -1)) {
      if (word.startsWith(MODELS)) {
        words.add(MODELS + models(word.substring(MODELS.length())));
      } else if (!word.startsWith(OPTION + "Sarif=")
          && !word.startsWith(OPTION + "Explain=")
          && !word.startsWith(FOLDERS)) {
        words.add(word);
      }
    }
    words.add(OPTION + "Sarif=" + reports(module));
    String folders =
        Stream.concat(used.stream().map(each -> each.output() + "/classes"), folders(argument))
            .collect(Collectors.joining(","));
    if (!folders.isEmpty()) {
      words.add(FOLDERS + folders);
    }
    if (!explained.isEmpty()) {
      words.add(OPTION + "Explain=" + explained);
    }
    return String.join(" ", words);
  }

  /** What the build has learnt of modules that are not compiled here. */
  private Stream<String> folders(String argument) {
    return Stream.of(argument.split("\\s+", -1))
        .filter(word -> word.startsWith(FOLDERS))
        .flatMap(word -> Stream.of(word.substring(FOLDERS.length()).split(",", -1)))
        .map(each -> Path.of(module.settings().folder()).resolve(each).normalize().toString())
        .filter(each -> each.chars().noneMatch(Character::isWhitespace));
  }

  /** Copies, because a path of the user may have blanks, which no option of a plugin may. */
  private String models(String files) throws IOException {
    List<String> copies = new ArrayList<>();
    for (String each : files.split(",", -1)) {
      Path file = Path.of(module.settings().folder()).resolve(each);
      String copy = module.output() + "/models/" + file.getFileName();
      Files.createDirectories(base.resolve(copy).resolveSibling(""));
      Files.write(base.resolve(copy), Files.readAllBytes(file));
      copies.add(copy);
    }
    return String.join(",", copies);
  }
}
