package dev.unhang.model;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the summary of a top-level class is, beside the class files. */
public final class SummaryPlace {
  static final String FOLDER = "META-INF/unhang/summaries";

  private SummaryPlace() {}

  /** The file for a class, below the folder or in the jar with its package. */
  public static String of(ClassSymbol type) {
    return FOLDER + "/" + type.flatname + ".summary";
  }

  static Path of(ClassSymbol type, Path root) {
    return root.resolve(of(type));
  }

  /** Whether there are summaries in a folder or jar. */
  static boolean isIn(Path root) {
    return Files.isDirectory(root.resolve(FOLDER));
  }
}
