package news;

class SilentIfOnlyAConstantOfTheClassIsUsedReader {
  static void read() { System.out.println(SilentIfOnlyAConstantOfTheClassIsUsedLoaded.TOPIC); }
}

class StaticInitializerByTheUseOfAFieldReader {
  static void read() { System.out.println(StaticInitializerByTheUseOfAFieldLoaded.result); }
}
