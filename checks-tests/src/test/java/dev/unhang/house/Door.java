package dev.unhang.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Where others enter a part of the house.
 *
 * @param wing the package that they come from outside of
 * @param inner the packages that they do not enter but by the entries
 * @param entries regular expressions for the top-level classes that others use
 * @param card where code belongs that wants more
 */
record Door(String wing, ImmutableSet<String> inner, ImmutableSet<String> entries, String card) {
  static final ImmutableList<Door> ALL =
      ImmutableList.of(
          new Door(
              "dev.unhang.fix",
              ImmutableSet.of("dev.unhang.fix.."),
              ImmutableSet.of(
                  "dev\\.unhang\\.fix\\.[A-Z]\\w*",
                  "dev\\.unhang\\.fix\\..*Remedies",
                  "dev\\.unhang\\.fix\\.text\\.UnitImports"),
              "a check asks the remedies of its wing and takes a Patch; what makes patches belongs"
                  + " in fix"),
          new Door(
              "dev.unhang.judge.disconnect",
              ImmutableSet.of(
                  "dev.unhang.judge.disconnect.length..",
                  "dev.unhang.judge.disconnect.handle..",
                  "dev.unhang.judge.disconnect.client..",
                  "dev.unhang.judge.disconnect.hook.."),
              ImmutableSet.of(
                  "dev\\.unhang\\.judge\\.disconnect\\.client\\.ClientScope",
                  "dev\\.unhang\\.judge\\.disconnect\\.handle\\.Handle",
                  "dev\\.unhang\\.judge\\.disconnect\\.hook\\.Hook"),
              "others read what the verdict holds; what looks for more belongs in"
                  + " judge.disconnect"));
}
