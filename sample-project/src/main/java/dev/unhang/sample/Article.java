package dev.unhang.sample;

/** One entry of a feed, as it is sent to the reader. */
record Article(String feed, String title, String link) {}
