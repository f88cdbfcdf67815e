package dev.unhang.house;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.unhang.testing.ClassFiles;
import dev.unhang.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The rules of {@link ArrowsTest} find arrows that are wrong on purpose, and say what to do. */
@Tag("once")
final class WrongArrowsTest {
  @TempDir private Path folder;

  @Test
  void aFloorAbove() throws IOException {
    Arrows arrows = compile(user("model", "fix.Patch"), used("fix.Patch"));
    String message = failure(() -> arrows.checkFloor(Room.MODEL));
    assertThat(message).contains("model: What frameworks do, as data");
    assertThat(message).contains("<dev.unhang.model.User");
    assertThat(message).contains("(User.java:3)");
    arrows.checkFloor(Room.FIX);
  }

  @Test
  void everyFloorBelowIsAllowedAndNoneAbove() throws IOException {
    for (Room room : Room.values()) {
      Arrows down = compile(user("command", path(room) + ".Used"), used(path(room) + ".Used"));
      down.checkFloor(Room.COMMAND);
      if (room != Room.SETUP) {
        Arrows up = compile(user("setup", path(room) + ".Used"), used(path(room) + ".Used"));
        assertThat(failure(() -> up.checkFloor(Room.SETUP))).contains(Room.SETUP.card());
      }
    }
  }

  @Test
  void aWingAbove() throws IOException {
    Arrows arrows = compile(user("fix.text", "fix.offload.Move"), used("fix.offload.Move"));
    assertThat(failure(() -> arrows.checkFloor(Room.FIX_TEXT)))
        .contains("Not here: what to change, and why");
  }

  @Test
  void aWingBeside() throws IOException {
    Arrows arrows = compile(user("fix.close", "fix.wait.Wait"), used("fix.wait.Wait"));
    assertThat(failure(() -> arrows.checkFloor(Room.FIX_CLOSE)))
        .contains("Not here: the move itself (fix.offload)");
  }

  @Test
  void aRoomOfTheWingBeside() throws IOException {
    Arrows arrows =
        compile(
            user("judge.close", "judge.disconnect.hook.Hook"), used("judge.disconnect.hook.Hook"));
    assertThat(failure(() -> arrows.checkFloor(Room.JUDGE_CLOSE)))
        .contains("Not here: other waits (judge.wait)");
  }

  @Test
  void fixByAnotherDoor() throws IOException {
    Arrows arrows = compile(user("checks", "fix.text.Edit"), used("fix.text.Edit"));
    String message = failure(() -> arrows.checkDoor(Door.ALL.get(0)));
    assertThat(message).contains("what makes patches belongs in fix");
    assertThat(message).contains("(User.java:3)");
  }

  @Test
  void fixByItsDoors() throws IOException {
    compile(user("checks", "fix.wait.AllRemedies"), used("fix.wait.AllRemedies"))
        .checkDoor(Door.ALL.get(0));
    compile(user("checks", "fix.Patch"), used("fix.Patch")).checkDoor(Door.ALL.get(0));
  }

  @Test
  void aRoomOfDisconnectByAnotherDoor() throws IOException {
    String inner = "judge.disconnect.hook.Runs";
    Arrows arrows = compile(user("fix.hook", inner), used(inner));
    assertThat(failure(() -> arrows.checkDoor(Door.ALL.get(1))))
        .contains("what looks for more belongs in judge.disconnect");
  }

  @Test
  void aDoorInVain() throws IOException {
    Arrows arrows =
        compile(user("fix", "judge.disconnect.hook.Hook"), used("judge.disconnect.hook.Hook"));
    assertThat(arrows.unused(Door.ALL.get(1)))
        .containsExactly(
            "dev\\.unhang\\.judge\\.disconnect\\.client\\.ClientScope",
            "dev\\.unhang\\.judge\\.disconnect\\.handle\\.Handle");
  }

  @Test
  void aCircle() throws IOException {
    Arrows arrows = compile(user("code", "model.User"), user("model", "code.User"));
    assertThat(failure(arrows::checkCircles)).contains("belongs in one that stands below both");
  }

  @Test
  void aConstantOfARoomAbove() throws IOException {
    Path room = Files.createDirectories(folder.resolve("dev/unhang/code"));
    Files.writeString(
        room.resolve("Trees.java"),
        """
        package dev.unhang.code;

        import static dev.unhang.fix.text.Layout.INDENT;
        import dev.unhang.model.Fact;
        """);
    ImmutableList<String> wrong = Imports.wrong(folder);
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0))
        .startsWith("Trees.java:3 uses dev.unhang.fix.text.Layout.INDENT. code:");
    assertThat(wrong.get(0)).contains("belongs in one that stands below both");
  }

  @Test
  void aPackageThatIsNoRoom() throws IOException {
    Arrows arrows = compile(used("util.Strings"));
    assertThat(failure(arrows::checkRooms)).contains("belongs in the list of rooms");
    assertThat(arrows.empty()).contains(Room.FIX_TEXT);
  }

  private static String path(Room room) {
    return room.packageName().substring("dev.unhang.".length());
  }

  /* A class that uses another in its third line. */
  private static Source user(String room, String used) {
    return Source.of(
        "package dev.unhang.%s;\npublic class User {\n  Object o = new dev.unhang.%s();\n}\n"
            .formatted(room, used));
  }

  private static Source used(String name) {
    int dot = name.lastIndexOf('.');
    return Source.of(
        "package dev.unhang.%s;\npublic class %s {}\n"
            .formatted(name.substring(0, dot), name.substring(dot + 1)));
  }

  private Arrows compile(Source... sources) throws IOException {
    Path classes = Files.createTempDirectory(folder, "arrows");
    ClassFiles.compile(classes, sources);
    return Arrows.in(classes);
  }

  private static String failure(Executable check) {
    return String.valueOf(assertThrows(AssertionError.class, check).getMessage());
  }
}
