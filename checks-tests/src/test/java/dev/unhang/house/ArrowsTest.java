package dev.unhang.house;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A class uses what stands below it, and enters the rooms of others by their doors. */
@Tag("once")
final class ArrowsTest {
  private static final Arrows ARROWS = Arrows.ofChecks();

  @ParameterizedTest
  @EnumSource
  void aRoomUsesWhatStandsBelow(Room room) {
    ARROWS.checkFloor(room);
  }

  @ParameterizedTest
  @FieldSource("dev.unhang.house.Door#ALL")
  void othersEnterByTheDoor(Door door) {
    ARROWS.checkDoor(door);
  }

  @ParameterizedTest
  @FieldSource("dev.unhang.house.Door#ALL")
  void noDoorIsOpenInVain(Door door) {
    assertThat(ARROWS.unused(door)).isEmpty();
  }

  @Test
  void importsUseWhatStandsBelow() throws IOException {
    assertThat(Imports.wrong(Room.MAIN)).isEmpty();
  }

  @Test
  void noCircles() {
    ARROWS.checkCircles();
  }

  @Test
  void everyPackageIsARoom() {
    ARROWS.checkRooms();
  }

  @Test
  void everyRoomIsInUse() {
    assertThat(ARROWS.empty()).isEmpty();
  }
}
