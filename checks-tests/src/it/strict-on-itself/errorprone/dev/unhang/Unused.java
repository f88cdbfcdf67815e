package dev.unhang;

final class Unused {
  private int count;
}
