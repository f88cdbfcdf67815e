package dev.unhang.lab;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.unhang.lab.Eventually.eventually;
import static dev.unhang.lab.Visitors.ARTICLES;
import static dev.unhang.lab.Visitors.GONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.unhang.lab.Scene.Bug;
import dev.unhang.lab.Scene.Harm;
import dev.unhang.lab.Visitors.Manners;
import java.util.ArrayList;
import java.util.List;

/** Shows that what a bug does is gone, and that nothing else has come instead. */
record CureTrial(Bug bug, Server server, Agency agency, Visitors visitors, Frames frames) {
  static final ImmutableList<String> ABORTED =
      ImmutableList.of("topic-cut1", "topic-cut2", "topic-cut3", "topic-cut4", "topic-cut5");

  /** Shows that the harm is gone, and that nothing else has come instead. */
  void cure(Manners manners) throws Exception {
    ImmutableSet<String> pools = server.pools();
    if (bug.harm() == Harm.WORK) {
      workStops(manners);
    } else {
      nobodyWaits(manners);
    }
    served("topic-new", manners);
    served("topic-again", manners);
    eventually(
        "no more threads than before: " + pools, () -> server.pools().size() <= pools.size());
    abortedLeaveNothing(manners);
  }

  /* Pools that serve many may grow, but not by a thread for each of them. */
  private void abortedLeaveNothing(Manners manners) throws Exception {
    long before = frames.threads();
    List<Reader> open = new ArrayList<>();
    for (String topic : ABORTED) {
      Reader reader = visitors.open(topic);
      open.add(reader);
      eventually("the work for " + topic, () -> agency.isAsked(topic));
      if (manners.streams()) {
        agency.publish(topic, "one");
        eventually("one article for " + topic, () -> reader.heard().contains("one"));
      }
    }
    for (Reader reader : open) {
      reader.abort();
    }
    if (bug.harm() != Harm.WORK) {
      ABORTED.forEach(agency::end);
    }
    eventually(
        "nobody works for streams that were aborted, and they leave no thread each: " + before,
        () -> {
          visitors.pump(bug.harm() == Harm.WORK ? ABORTED : ImmutableList.of());
          return ABORTED.stream().noneMatch(agency::isAsked)
              && frames.threads() < before + ABORTED.size();
        });
  }

  private void workStops(Manners manners) throws Exception {
    Reader stays = visitors.open("topic-whole");
    Reader stays2 = visitors.goAway();
    eventually(
        "the work for those who have gone stops, and its threads are free",
        () -> {
          visitors.pump(GONE);
          return GONE.stream().noneMatch(agency::isAsked) && frames.busy() <= 2;
        });
    articles("topic-whole", stays, manners);
    articles("topic-long", stays2, manners);
  }

  private void nobodyWaits(Manners manners) throws Exception {
    ImmutableList<String> topics = ImmutableList.of("topic-a", "topic-b", "topic-c");
    List<Reader> open = new ArrayList<>();
    for (String topic : topics) {
      open.add(visitors.open(topic));
      eventually("the work for " + topic, () -> agency.isAsked(topic));
      visitors.health();
    }
    articles("topic-a", open.get(0), manners);
    visitors.health();
    open.get(1).abort();
    visitors.health();
    agency.end("topic-b");
    articles("topic-c", open.get(2), manners);
  }

  /** A client who is there gets all, as before the patch. */
  private void articles(String topic, Reader reader, Manners manners) throws Exception {
    List<String> articles = new ArrayList<>();
    for (String article : ARTICLES) {
      agency.publish(topic, article);
      articles.add(article);
      if (manners.streams()) {
        eventually(article + " of " + topic, () -> reader.heard().equals(articles));
      }
    }
    if (!manners.streams()) {
      eventually("all of " + topic + " is read", () -> agency.asked(topic) > articles.size());
      visitors.health();
      assertWithMessage("the answer comes before the end: %s", topic)
          .that(reader.heard())
          .isEmpty();
    }
    agency.end(topic);
    ended(topic, reader, manners);
  }

  private void served(String topic, Manners manners) throws Exception {
    articles(topic, visitors.open(topic), manners);
  }

  private void ended(String topic, Reader reader, Manners manners) throws Exception {
    eventually(topic + " comes to its end", reader::hasEnded);
    if (!manners.lines().isEmpty()) {
      String expected = manners.lines().get(0).replace("topic-stay", topic);
      assertWithMessage("what the client of %s gets", topic)
          .that(topic + ": " + String.join(" ", reader.heard()))
          .isEqualTo(expected);
    }
  }
}
