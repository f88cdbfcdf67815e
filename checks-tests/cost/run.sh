#!/bin/bash
# run.sh CHECKS [short|cold|accept] [WORD]: measures what the pack costs in the compilation of real source trees.
#
# CHECKS  the classes of the pack, as a folder or jar (checks/target/classes)
# short   one tree and three variants, for CI; fails if the pack costs more than twice its budget
# cold    a new JVM for each compilation
# accept  writes the tables of checks/docs/cost.md
# WORD    only the trees of trees.txt that contain it
#
# ROUNDS and WARM set how many rounds count and how many go before; ERROR_PRONE another version of Error Prone.
# Needs Maven, a JDK 21 or newer, and Maven Central; what has been fetched stays in target/libraries.
here=$(cd "$(dirname "$0")" && pwd)
work=${UNHANG_LIBRARIES:-$here/../target/libraries}
checks=$(realpath "$1")
mkdir -p "$work"
work=$(realpath "$work")
mode=${2:-all}
word=${3:-:}
[ "$mode" = short ] && word=${3:-vertx-core}

. "$here/../libraries/prepare.sh"

version=${ERROR_PRONE:-$(own_errorprone "$here/../../pom.xml")}
class_path "errorprone-$version" com.google.errorprone error_prone_core "$version" || exit 1
class_path nullaway com.uber.nullaway nullaway 0.14.3 || exit 1
results=$here/../target/cost.tsv
: > "$results"
failed=0
while read -r coordinates budget; do
  IFS=: read -r group artifact tree <<< "$coordinates"
  d=$work/$artifact
  prepare "$d" "$group" "$artifact" "$tree" < /dev/null
  [ -s "$d/files" ] || { echo "$artifact: no file compiles" >&2; failed=1; continue; }
  measure() { # VARIANT...
    # shellcheck disable=SC2086
    java -Xms3g -Xmx3g -XX:+UseSerialGC $exports "$here/TreeBenchmark.java" "$d" "$artifact $tree" "$budget" \
      "$checks:$(cat "$work/errorprone-$version"):$(cat "$work/nullaway")" "$results" "$@" < /dev/null || failed=1
  }
  case $mode in
    short) measure "${ROUNDS:-5}" "${WARM:-6}" javac off unhang ;;
    cold) for _ in $(seq "${ROUNDS:-5}"); do for variant in off unhang; do measure 1 0 $variant; done; done ;;
    *) measure "${ROUNDS:-15}" "${WARM:-5}" javac off off-again unhang close wait disconnect patches nullaway \
      defaults defaults+unhang ;;
  esac
done < <(grep -v '^#' "$here/trees.txt" | grep -e "$word")
if [ "$mode" = accept ]; then
  java "$here/CostTables.java" "$results" "$here/../../checks/docs/cost.md"
fi
exit $failed
