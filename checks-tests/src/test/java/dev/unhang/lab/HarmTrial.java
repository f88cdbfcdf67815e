package dev.unhang.lab;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.unhang.lab.Eventually.eventually;
import static dev.unhang.lab.Visitors.GONE;

import com.google.common.collect.ImmutableList;
import dev.unhang.lab.Scene.Bug;
import java.util.ArrayList;
import java.util.List;

/** Shows what a bug does. */
record HarmTrial(Bug bug, Agency agency, Visitors visitors, Frames frames) {
  static final int SILENCE_SECONDS = 3;
  /* So many more questions for a client who has gone are no coincidence. */
  private static final int FOR_NOBODY = 15;

  /** Shows the harm, and returns the frame on the stack that is its cause. */
  String harm() throws Exception {
    return switch (bug.harm()) {
      case HANG -> hang();
      case LATE -> late();
      case WORK -> work();
      case NEVER -> never();
    };
  }

  private String hang() throws Exception {
    Reader stuck = visitors.open("topic-stuck");
    eventually("the work has begun", () -> agency.isAsked("topic-stuck"));
    List<Reader> others = new ArrayList<>();
    for (String topic : GONE) {
      others.add(visitors.open(topic));
    }
    Reader health = visitors.openPath("/health");
    assertWithMessage("/health answers while the work goes on")
        .that(health.ends(SILENCE_SECONDS))
        .isFalse();
    String frame = frames.frame();
    stuck.abort();
    for (Reader reader : others) {
      reader.abort();
    }
    assertWithMessage("/health answers after all have gone").that(health.ends(1)).isFalse();
    agency.end("topic-stuck");
    GONE.forEach(agency::end);
    eventually("/health answers at the end of the work", health::hasEnded);
    return frame;
  }

  private String late() throws Exception {
    Reader late = visitors.open("topic-late");
    agency.publish("topic-late", "one");
    eventually("the first article is there", () -> agency.asked("topic-late") == 2);
    assertWithMessage("what the client hears by then")
        .that(late.ends(SILENCE_SECONDS) ? ImmutableList.of("END") : late.heard())
        .isEmpty();
    String frame = frames.frame();
    agency.end("topic-late");
    eventually("all of it comes at the end", late::hasEnded);
    return frame;
  }

  private String never() throws Exception {
    Reader reader = visitors.open("topic-never");
    agency.publish("topic-never", "one");
    agency.end("topic-never");
    eventually("the work is done", () -> agency.asked("topic-never") == 2);
    assertWithMessage("the answer comes").that(reader.ends(SILENCE_SECONDS)).isFalse();
    return frames.frame();
  }

  private String work() throws Exception {
    visitors.goAway();
    for (String topic : GONE) {
      int before = agency.asked(topic);
      eventually(
          "the work for " + topic + " goes on",
          () -> {
            visitors.pump(GONE);
            return agency.asked(topic) >= before + FOR_NOBODY;
          });
    }
    String frame = frames.frame();
    GONE.forEach(agency::end);
    return frame;
  }
}
