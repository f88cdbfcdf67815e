package news;

final class ManyWaysOneFindingWays {
  static void all() {
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
    ManyWaysOneFindingPools.drain();
  }
}
