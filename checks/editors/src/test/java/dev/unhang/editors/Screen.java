package dev.unhang.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The terminal of an editor. Without pictures it has none; with {@code -Dunhang.pictures=FOLDER} it
 * is a window of tmux, which Chromium turns into a picture.
 */
final class Screen {
  private static final String PICTURES = System.getProperty("unhang.pictures", "");
  private static final int COLUMNS = 104;
  private static final int ROWS = 30;

  private Screen() {}

  /** Runs an editor, and gives what its script has said. */
  static List<String> run(Session session, List<String> command, String headless, String name)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    if (PICTURES.isEmpty()) {
      whole.add(headless);
      return session.run(whole, session.workspace().folder());
    }
    Path tmux = Programs.need("tmux");
    Path screen = session.folder().resolve("screen");
    session.with("PICTURE", Path.of("src/test/picture.sh").toAbsolutePath()).with("SCREEN", screen);
    session.with("COLORTERM", "truecolor").with("LANG", "C.UTF-8");
    String quoted =
        whole.stream()
            .map(each -> "'" + each.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    String script =
        "%1$s -L %2$s -f /dev/null new-session -d -x %3$d -y %4$d \"$0\"; exec %1$s -L %2$s wait-for done"
            .formatted(tmux, "unhang-" + name, COLUMNS, ROWS);
    String inside = "%s 2> %s; %s wait-for -S done".formatted(quoted, screen + ".log", tmux);
    List<String> said =
        session.run(List.of("sh", "-c", script, inside), session.workspace().folder());
    Path page = Path.of(screen + ".html");
    Files.writeString(page, Ansi.page(Files.readString(screen), ROWS));
    shoot(page, Path.of(PICTURES, name + ".png").toAbsolutePath());
    return said;
  }

  private static void shoot(Path page, Path picture) throws IOException, InterruptedException {
    Process browser =
        new ProcessBuilder(
                Programs.need("chromium", "google-chrome").toString(),
                "--headless",
                "--no-sandbox",
                "--hide-scrollbars",
                "--window-size=%d,%d".formatted(COLUMNS * 8 + 16, ROWS * 17 + 16),
                "--screenshot=" + picture,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (browser.waitFor() != 0) {
      throw new IOException("No picture of " + page);
    }
  }
}
