package news;

final class Limits {
  static final long NONE = 0;
}
