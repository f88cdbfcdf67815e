package dev.unhang.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Collects model files: the user's, those of libraries, the built-in ones. */
final class ModelSources {
  private static final Context.Key<UserFiles> USER_FILES = new Context.Key<>();
  private static final UserFiles NO_FILES = new UserFiles(ImmutableList.of(), ImmutableList.of());

  private final ImmutableList.Builder<ModelText> files = ImmutableList.builder();
  private final ImmutableList.Builder<ModelProblem> problems = ImmutableList.builder();

  private ModelSources() {}

  static boolean isConfigured(Context context) {
    return context.get(USER_FILES) != null;
  }

  static void configure(
      Context context, ImmutableList<Path> files, ImmutableList<ModelText> texts) {
    if (context.get(USER_FILES) == null) {
      context.put(USER_FILES, new UserFiles(files, texts));
    }
  }

  /** Collects everything, in order of precedence. */
  static Loaded load(Context context) {
    UserFiles configured = context.get(USER_FILES);
    return load(
        configured == null ? NO_FILES : configured,
        requireNonNull(ModelSources.class.getClassLoader()));
  }

  static Loaded load(ImmutableList<Path> userFiles, ClassLoader libraries) {
    return load(new UserFiles(userFiles, ImmutableList.of()), libraries);
  }

  private static Loaded load(UserFiles user, ClassLoader libraries) {
    ModelSources sources = new ModelSources();
    user.texts().forEach(sources::add);
    user.files().forEach(sources::readUserFile);
    sources.readLibraries(libraries);
    sources.files.addAll(BuiltInModels.read());
    return new Loaded(sources.files.build(), sources.problems.build());
  }

  private void readUserFile(Path file) {
    try {
      add(new ModelText(file.toString(), withoutMark(Files.readString(file)), ModelText.USER));
    } catch (NoSuchFileException e) {
      problem(file.toString(), "there is no such file");
    } catch (CharacterCodingException e) {
      problem(file.toString(), "the file is not UTF-8 text");
    } catch (IOException e) {
      problem(file.toString(), "the file cannot be read: " + e.getMessage());
    }
  }

  private void readLibraries(ClassLoader loader) {
    try {
      for (URL file : LibraryModels.find(loader)) {
        String name = LibraryModels.displayName(file);
        add(new ModelText(name, LibraryModels.read(file), ModelText.LIBRARY));
      }
    } catch (IOException e) {
      problem("META-INF/unhang", "model files of libraries cannot be read: " + e.getMessage());
    }
  }

  /* What others write is checked at once and in full; what we write, by our tests. */
  private void add(ModelText file) {
    files.add(file);
    problems.addAll(ModelParser.parse(file).problems());
  }

  /* Some editors put a byte order mark in front. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void problem(String file, String reason) {
    problems.add(new ModelProblem(file, 0, 0, reason, ""));
  }

  private record UserFiles(ImmutableList<Path> files, ImmutableList<ModelText> texts) {}

  /**
   * All model files.
   *
   * @param files the files, in order of precedence
   * @param problems what is wrong with them
   */
  record Loaded(ImmutableList<ModelText> files, ImmutableList<ModelProblem> problems) {}
}
