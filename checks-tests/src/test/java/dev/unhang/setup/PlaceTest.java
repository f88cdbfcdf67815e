package dev.unhang.setup;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places as users name them. */
final class PlaceTest {
  @CsvSource({
    "News, a.b.News",
    "News.news, a.b.News.news",
    "b.News.news, a.b.News.news",
    "a.b.News.news, a.b.News.news",
    "Outer.Inner.read, a.Outer.Inner.read",
    "Outer$Inner.read, a.Outer.Inner.read",
    "News$1.run, a.b.News.1.run",
    "News#news, a.b.News.news",
    "News.news(), a.b.News.news",
    "News.<init>, a.b.News.News",
  })
  @ParameterizedTest
  void names(String text, String fullName) {
    assertThat(Place.parse(text).orElseThrow().isName(fullName)).isTrue();
  }

  @CsvSource({"News, a.b.BadNews", "News.news, a.b.BadNews.news", "c.News, a.b.News"})
  @ParameterizedTest
  void otherNames(String text, String fullName) {
    assertThat(Place.parse(text).orElseThrow().isName(fullName)).isFalse();
  }

  @CsvSource({
    "News.java:31, /home/me/a/b/News.java",
    "b/News.java:31, /home/me/a/b/News.java",
    "b\\News.java:31, C:\\me\\a\\b\\News.java",
    "C:\\me\\a\\b\\News.java:31, C:\\me\\a\\b\\News.java",
    "News.java:31, News.java",
  })
  @ParameterizedTest
  void lines(String text, String path) {
    Place place = Place.parse(text).orElseThrow();

    assertThat(place.isIn(path)).isTrue();
    assertThat(place.line()).isEqualTo(31);
  }

  @CsvSource({"News.java:31, /me/BadNews.java", "c/News.java:31, /me/b/News.java"})
  @ParameterizedTest
  void linesOfOtherFiles(String text, String path) {
    assertThat(Place.parse(text).orElseThrow().isIn(path)).isFalse();
  }

  @Test
  void aFile() {
    Place place = Place.parse("b/News.java").orElseThrow();

    assertThat(place.isIn("/home/me/a/b/News.java")).isTrue();
    assertThat(place.isIn("/home/me/a/c/News.java")).isFalse();
    assertThat(place.isLine()).isFalse();
    assertThat(place.isName("b.News.java")).isFalse();
  }

  @Test
  void aLineIsNoName() {
    assertThat(Place.parse("News.java:31").orElseThrow().isName("News.java")).isFalse();
  }

  @ValueSource(
      strings = {".java", "News.java:0", "News.java:x", "News:31", ".news", "News.", "a b", ""})
  @ParameterizedTest
  void noPlaces(String text) {
    assertThat(Place.parse(text)).isEmpty();
  }
}
