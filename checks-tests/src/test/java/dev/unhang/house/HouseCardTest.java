package dev.unhang.house;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.unhang.testing.JavaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes are small, the files have names, the packages say what they are for. */
@Tag("once")
final class HouseCardTest {
  private static final Path MAIN = Room.MAIN;
  private static final int CLASS = 250;
  private static final int METHOD = 30;

  /* As large as they are today; they may only shrink. */
  private static final ImmutableMap<String, Integer> CLASSES = ImmutableMap.of();

  private static final ImmutableMap<String, Integer> METHODS =
      ImmutableMap.<String, Integer>builder()
          .put("dev.unhang.context.RunParameters#uses/3", 35)
          .put("dev.unhang.context.answer.Judgements#outermost/1", 32)
          .put("dev.unhang.context.rule.Conditions#optionsOffload/2", 38)
          .put("dev.unhang.fix.close.TryRewrite#statements/2", 32)
          .put("dev.unhang.fix.safe.Capture#isPossible/2", 33)
          .put("dev.unhang.fix.safe.Purity#isPure/2", 50)
          .put("dev.unhang.fix.text.TryCleanup#clean/2", 32)
          .put("dev.unhang.judge.close.Tasks#Scanner#scan/0", 39)
          .put("dev.unhang.judge.disconnect.client.ClientScopes#method/2", 39)
          .put("dev.unhang.judge.disconnect.handle.HandleCalls#argument/2", 33)
          .put("dev.unhang.judge.disconnect.handle.HandleUses#value/1", 37)
          .buildOrThrow();

  /* What is different in one version of a framework or JDK. */
  private static final ImmutableSet<String> VERSIONS =
      ImmutableSet.of(
          "Javalin6",
          "Javalin7",
          "Vertx4",
          "Vertx5",
          "Core5",
          "Verticles5",
          "Netty42",
          "Jdk21",
          "Telegram6");

  @TempDir private Path folder;

  private static final ImmutableList<Path> FILES =
      Stream.concat(Stream.of(MAIN), Room.BESIDE.stream().map(module -> module.resolve("main")))
          .flatMap(folder -> JavaFiles.below(folder).stream())
          .collect(ImmutableList.toImmutableList());

  @Test
  void classesAreSmall() throws IOException {
    assertThat(HouseCard.tooLarge(Sizes.of(FILES).classes(), CLASS, CLASSES)).isEmpty();
  }

  /* With its imports: what needs many has too much to do. */
  @Test
  void filesAreSmall() throws IOException {
    ImmutableMap.Builder<String, Integer> sizes = ImmutableMap.builder();
    for (Path file : FILES) {
      sizes.put(file.toString(), Files.readAllLines(file).size());
    }
    assertThat(HouseCard.tooLarge(sizes.buildOrThrow(), CLASS, CLASSES)).isEmpty();
  }

  @Test
  void methodsAreSmall() throws IOException {
    assertThat(HouseCard.tooLarge(Sizes.of(FILES).methods(), METHOD, METHODS)).isEmpty();
  }

  @Test
  void namesSayWhatIsInAFile() throws IOException {
    Stream<String> names =
        Stream.concat(Stream.of(Path.of("src")), Room.BESIDE.stream())
            .flatMap(folder -> JavaFiles.below(folder).stream())
            .map(JavaFiles::name);
    assertThat(HouseCard.badNames(names, VERSIONS)).isEmpty();
  }

  @Test
  void packagesSayWhatBelongsThere() throws IOException {
    assertThat(HouseCard.withoutCard(MAIN)).isEmpty();
  }

  @Test
  void aLargeClassIsFound() throws IOException {
    Path file = write("p/Large.java", "package p;\nclass Large {" + "\n".repeat(250) + "}\n");
    assertThat(HouseCard.tooLarge(Sizes.of(ImmutableList.of(file)).classes(), CLASS, CLASSES))
        .contains(
            "p.Large has 251 lines, not up to 250: part of it belongs in a class or method of its"
                + " own");
  }

  @Test
  void aLargeMethodIsFound() throws IOException {
    Path file =
        write("p/A.java", "package p;\nclass A {\n  void m() {" + "\n".repeat(30) + "}\n}\n");
    ImmutableMap<String, Integer> methods = Sizes.of(ImmutableList.of(file)).methods();
    assertThat(HouseCard.tooLarge(methods, METHOD, ImmutableMap.of()))
        .containsExactly(
            "p.A#m/0 has 31 lines, not up to 30: part of it belongs in a class or method of its"
                + " own");
    assertThat(HouseCard.tooLarge(methods, METHOD, ImmutableMap.of("p.A#m/0", 31))).isEmpty();
  }

  @Test
  void anEntryThatIsTooLargeOrInVainIsFound() {
    assertThat(
            HouseCard.tooLarge(
                ImmutableMap.of("p.A", 260), CLASS, ImmutableMap.of("p.A", 270, "p.Gone", 300)))
        .containsExactly(
            "p.A is known with 270 lines, but has 260: correct or remove its entry",
            "p.Gone is known with 300 lines, but has 0: correct or remove its entry");
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    Stream<String> names =
        Stream.of("More", "ModelsFurtherTest", "CasesOthers", "Idle2", "Javalin6", "PageTest");
    assertThat(HouseCard.badNames(names, ImmutableSet.of("Javalin6"))).hasSize(4);
  }

  @Test
  void aPackageWithoutACardIsFound() throws IOException {
    write("none/A.java", "package none;\nclass A {}\n");
    write("short/A.java", "class A {}\n");
    write("short/package-info.java", "/** Things. Other things. */\npackage p;\n");
    write("full/A.java", "class A {}\n");
    write(
        "full/package-info.java",
        "/** This.\n *\n * Not that ({@code p}).\n * Begin here. */\npackage p;\n");
    assertThat(HouseCard.withoutCard(folder))
        .containsExactly(
            "none/package-info.java does not say in three sentences what belongs there, what does"
                + " not, and where to begin",
            "short/package-info.java does not say in three sentences what belongs there, what does"
                + " not, and where to begin");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
