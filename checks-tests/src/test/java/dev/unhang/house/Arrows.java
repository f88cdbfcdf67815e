package dev.unhang.house;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which class uses which: ArchUnit's types stay in here, since not every class path has them. */
final class Arrows {
  private static final String HOUSE = "dev.unhang";

  private final JavaClasses classes;

  private Arrows(JavaClasses classes) {
    this.classes = classes;
  }

  /** Those of the checks themselves. */
  static Arrows ofChecks() {
    return new Arrows(
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(HOUSE));
  }

  static Arrows in(Path classes) {
    return new Arrows(new ClassFileImporter().importPath(classes));
  }

  /** Fails if a class of the room uses one further up, or a wing that is to stay apart. */
  void checkFloor(Room room) {
    noClasses()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .dependOnClassesThat(resideInAnyPackage(names(room.forbidden().stream())))
        .as("classes of %s only use what stands below it".formatted(room.packageName()))
        .because(room.card())
        .allowEmptyShould(true)
        .check(classes);
  }

  /** Fails if others use more of a part than what is meant for them. */
  void checkDoor(Door door) {
    String inner = String.join(", ", door.inner());
    noClasses()
        .that()
        .resideOutsideOfPackage(door.wing() + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(door.inner().toArray(String[]::new)).and(isNoEntry(door)))
        .as("classes outside of %s only use the entries of %s".formatted(door.wing(), inner))
        .because(door.card())
        .check(classes);
  }

  /** The entries that no other uses. */
  ImmutableList<String> unused(Door door) {
    DescribedPredicate<JavaClass> isOutside = resideOutsideOfPackages(door.wing() + "..");
    Set<String> used =
        classes.stream()
            .filter(isOutside)
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .map(each -> topLevel(each.getTargetClass()))
            .collect(toImmutableSet());
    return door.entries().stream()
        .filter(entry -> used.stream().noneMatch(name -> name.matches(entry)))
        .collect(toImmutableList());
  }

  /** Fails if packages use each other in a circle. */
  void checkCircles() {
    slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("what two packages need of each other belongs in one that stands below both")
        .allowEmptyShould(true)
        .check(classes);
  }

  /** Fails if there is a package that is no room. */
  void checkRooms() {
    classes()
        .that(DescribedPredicate.describe("have code", each -> !isPackageInfo(each)))
        .should(
            new ArchCondition<JavaClass>("be in a package that Room lists") {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                boolean isIn =
                    Arrays.stream(Room.values())
                        .anyMatch(room -> room.packageName().equals(each.getPackageName()));
                String message = each.getDescription() + " is in no room (Room.java)";
                events.add(new SimpleConditionEvent(each, isIn, message));
              }
            })
        .because("a new package belongs in the list of rooms, where it says what it may use")
        .check(classes);
  }

  /** The rooms without a class. */
  ImmutableList<Room> empty() {
    return Arrays.stream(Room.values())
        .filter(
            room ->
                classes.stream()
                    .noneMatch(
                        each ->
                            each.getPackageName().equals(room.packageName())
                                && !isPackageInfo(each)))
        .collect(toImmutableList());
  }

  private static boolean isPackageInfo(JavaClass each) {
    return each.getSimpleName().equals("package-info");
  }

  private static DescribedPredicate<JavaClass> isNoEntry(Door door) {
    Pattern entries = Pattern.compile(String.join("|", door.entries()));
    return DescribedPredicate.describe(
        "no entry", each -> !entries.matcher(topLevel(each)).matches());
  }

  private static String topLevel(JavaClass each) {
    return each.getBaseComponentType().getName().replaceFirst("\\$.*", "");
  }

  private static String[] names(Stream<Room> rooms) {
    return rooms.map(Room::packageName).toArray(String[]::new);
  }
}
