#!/bin/bash
# run.sh CHECKS [short|cold|accept] [WORD]: measures what the pack costs in the compilation of real source trees.
#
# CHECKS  the classes of the pack, as a folder or jar (checks/target/classes)
# short   one tree and three variants, for CI; fails if the pack costs more than twice its budget
# cold    a whole process for each compilation: processor time, start of the JVM and its compiler included
# accept  both warm and cold, and writes the tables of checks/docs/cost.md; about a quarter of an hour
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
few="javac off off-again unhang"
many="$few close wait disconnect patches nullaway defaults defaults+unhang"
names="ExecutorCloseInAsyncHandler AwaitTerminationOnEventLoop DisconnectWithoutCancel"

measure() { # VARIANT...
  # shellcheck disable=SC2086
  java -Xms3g -Xmx3g -XX:+UseSerialGC $exports "$here/TreeBenchmark.java" "$d" "$artifact $tree" "$budget" \
    "$checks:$(cat "$work/errorprone-$version"):$(cat "$work/nullaway")" "$results" "$@" < /dev/null || failed=1
}

process() { # FLAG...: the milliseconds that a whole process takes of the processor
  local out seconds TIMEFORMAT='%U %S'
  out=$(mktemp -d)
  # shellcheck disable=SC2086
  seconds=$( { time (cd "$d/src" && javac -J-Xmx3g ${exports//--add/-J--add} -proc:none -implicit:none -nowarn \
    -sourcepath none -encoding UTF-8 -cp "$(cat "$d/cp")" -d "$out" -XDcompilePolicy=simple \
    -XDaddTypeAnnotationsToSymbol=true --should-stop=ifError=FLOW \
    -processorpath "$checks:$(cat "$work/errorprone-$version")" "-Xplugin:ErrorProne -XepDisableAllChecks $*" \
    @"$d/files") > "$out.log" 2>&1; } 2>&1)
  rm -rf "$out" "$out.log"
  awk '{ print int(1000 * ($1 + $2)) }' <<< "$seconds"
}

cold() { # ROUNDS: the least of each, one after the other
  local least=999999 with=999999 time
  for _ in $(seq "$1"); do
    time=$(process); [ "$time" -lt "$least" ] && least=$time
    # shellcheck disable=SC2086
    time=$(process $(printf -- '-Xep:%s:WARN ' $names)); [ "$time" -lt "$with" ] && with=$time
  done
  echo "$artifact $tree, whole process: $least ms, with Unhang $with ms"
  printf '%s\t0\tcold\t%s\t%s\n' "$artifact $tree" "$least" "$with" >> "$results"
}

while read -r coordinates budget size; do
  IFS=: read -r group artifact tree <<< "$coordinates"
  d=$work/$artifact
  prepare "$d" "$group" "$artifact" "$tree" < /dev/null
  [ -s "$d/files" ] || { echo "$artifact: no file compiles" >&2; failed=1; continue; }
  # Of a large tree only what counts most: with all variants it would take an hour.
  variants=$many
  [ "$size" = large ] && variants=$few
  # shellcheck disable=SC2086
  case $mode in
    short) measure "${ROUNDS:-5}" "${WARM:-6}" javac off unhang ;;
    cold) cold "${ROUNDS:-5}" ;;
    accept)
      measure "${ROUNDS:-6}" "${WARM:-1}" $variants
      [ "$size" = large ] || cold 3
      ;;
    *) measure "${ROUNDS:-15}" "${WARM:-5}" $many ;;
  esac
done < <(grep -v '^#' "$here/trees.txt" | grep -e "$word")
if [ "$mode" = accept ]; then
  java "$here/CostTables.java" "$results" "$here/../../checks/docs/cost.md"
fi
exit $failed
