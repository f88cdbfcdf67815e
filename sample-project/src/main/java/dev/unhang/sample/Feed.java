package dev.unhang.sample;

import java.net.URI;

/** One RSS feed. */
record Feed(String name, URI url) {}
