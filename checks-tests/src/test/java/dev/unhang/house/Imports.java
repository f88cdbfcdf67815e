package dev.unhang.house;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sources import: javac copies constants, so that no class file tells where they are from. */
final class Imports {
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?(dev\\.unhang\\.[\\w.]+).*;");

  private Imports() {}

  /**
   * The imports that {@link Room} forbids, with file, line and where such code belongs.
   *
   * @param main the folder that {@code dev} is in
   */
  static ImmutableList<String> wrong(Path main) throws IOException {
    ImmutableList.Builder<String> wrong = ImmutableList.builder();
    for (Path file : JavaFiles.below(main)) {
      Optional<Room> room = Room.of(main.relativize(file).toString().replaceAll("[/\\\\]", "."));
      if (room.isPresent()) {
        addWrong(room.orElseThrow(), file, wrong);
      }
    }
    return wrong.build();
  }

  private static void addWrong(Room room, Path file, ImmutableList.Builder<String> wrong)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int line = 0; line < lines.size(); line++) {
      Matcher matcher = IMPORT.matcher(lines.get(line));
      if (matcher.matches()
          && Room.of(matcher.group(1)).filter(room.forbidden()::contains).isPresent()) {
        wrong.add(
            "%s:%d uses %s. %s"
                .formatted(file.getFileName(), line + 1, matcher.group(1), room.card()));
      }
    }
  }
}
