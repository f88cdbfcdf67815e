package dev.unhang;

final class Nullness {
  String name() {
    return null;
  }
}
