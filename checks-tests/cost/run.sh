#!/bin/bash
# run.sh CHECKS [short|cold|linear|accept] [WORD]: measures what the pack costs in the compilation of real source trees.
#
# CHECKS  the classes of the pack, as a folder or jar (checks/target/classes)
# short   one tree and three variants; fails if the pack costs more than twice its budget
# cold    a whole process for each compilation: processor time, start of the JVM and its compiler included
# linear  the tree of that name once, twice, ... sixteen times
# accept  all of that, and writes the tables of checks/docs/cost.md; about half an hour
# WORD    only the trees of trees.txt that contain it
#
# ROUNDS and WARM set how many rounds count and how many go before; ERROR_PRONE another version of Error Prone.
# Needs Maven, a JDK 21 or newer, and for the first time Maven Central; what has been fetched stays in target/libraries.
# What is measured stays in target/cost.tsv, whatever fails behind it, and is in the tables.
here=$(cd "$(dirname "$0")" && pwd)
work=${UNHANG_LIBRARIES:-$here/../target/libraries}
checks=$(realpath "$1")
mkdir -p "$work"
work=$(realpath "$work")
mode=${2:-all}
word=${3:-:}
[ "$mode" = short ] && word=${3:-vertx-core}

. "$here/../libraries/prepare.sh"

ep=${ERROR_PRONE:-$(own_errorprone "$here/../../pom.xml")}
class_path "errorprone-$ep" com.google.errorprone error_prone_core "$ep" || exit 1
class_path nullaway com.uber.nullaway nullaway 0.14.3 || exit 1
results=$here/../target/cost.tsv
: > "$results"
failed=0
few="javac off off-again unhang"
main="$few nullaway"
many="$few close wait disconnect patches explain sarif summaries nullaway defaults defaults+unhang"
names="ExecutorCloseInAsyncHandler AwaitTerminationOnEventLoop DisconnectWithoutCancel"

measure() { # ROUNDS WARM VARIANT...
  # shellcheck disable=SC2086
  java -Xms3g -Xmx3g -XX:+UseSerialGC $exports "$here/TreeBenchmark.java" "$d" "$artifact $tree" "$budget" \
    "$checks:$(cat "$work/errorprone-$ep"):$(cat "$work/nullaway")" "$results" "$@" < /dev/null || { echo "$artifact: failed, or more than twice its budget" >&2; failed=1; }
}

linear() { # ROUNDS: one, two, four, ... sixteen trees at once, which differ in the name of their package
  local root=$d/linear copies=1 tree_=$tree d_=$d
  package=$(head -1 "$d/files" | cut -d/ -f1-3)
  rm -rf "$root"
  for copies in 1 2 4 8 16; do
    d=$root/$copies
    mkdir -p "$d/src"
    cp "$d_/cp" "$d/cp"
    : > "$d/files"
    for copy in $(seq "$copies"); do
      while read -r file; do
        to=${file/"$package"/"${package}_$copy"}
        mkdir -p "$d/src/${to%/*}"
        sed "s/${package//\//[.]}/${package//\//.}_$copy/g" "$d_/src/$file" > "$d/src/$to"
        echo "$to" >> "$d/files"
      done < "$d_/files"
    done
    tree="$tree_ x$copies" measure "$1" 2 off unhang
  done
  d=$d_
}

process() { # FLAG...: the milliseconds that a whole process takes of the processor, and by the clock
  local out seconds TIMEFORMAT='%U %S %R'
  out=$(mktemp -d)
  # shellcheck disable=SC2086
  seconds=$( { time { (cd "$d/src" && javac -J-Xmx3g ${exports//--add/-J--add} -proc:none -implicit:none -nowarn \
    -sourcepath none -encoding UTF-8 -cp "$(cat "$d/cp")" -d "$out" -XDcompilePolicy=simple \
    -XDaddTypeAnnotationsToSymbol=true --should-stop=ifError=FLOW \
    -processorpath "$checks:$(cat "$work/errorprone-$ep")" "-Xplugin:ErrorProne -XepDisableAllChecks $*" \
    @"$d/files") > "$out.log" 2>&1; }; } 2>&1)
  rm -rf "$out" "$out.log"
  awk '{ print int(1000 * ($1 + $2)), int(1000 * $3) }' <<< "$seconds"
}

cold() { # ROUNDS: the least of each, one after the other
  local off=() with=()
  for _ in $(seq "$1"); do
    off+=("$(process)")
    # shellcheck disable=SC2086
    with+=("$(process $(printf -- '-Xep:%s:WARN ' $names))")
  done
  least=$(least "${off[@]}")$'\t'$(least "${with[@]}")
  echo "$artifact $tree, whole process, ms of the processor and by the clock, without Unhang and with: $least"
  printf '%s\t0\tcold\t%s\n' "$artifact $tree" "$least" >> "$results"
}

least() { # "PROCESSOR CLOCK"...: the least of each
  printf '%s\n' "$@" | awk 'NR == 1 { p = $1; c = $2 } { if ($1 < p) p = $1; if ($2 < c) c = $2 } END { print p "\t" c }'
}

while read -r coordinates budget size; do
  IFS=: read -r group artifact tree <<< "$coordinates"
  d=$work/$artifact
  prepare "$d" "$group" "$artifact" "$tree" < /dev/null
  [ -s "$d/files" ] || { echo "$artifact: no file compiles" >&2; failed=1; continue; }
  # With all variants each tree would take an hour: one has all of them, a large one only what counts most.
  case $size in
    all) variants=$many ;;
    large | linear) variants=$few ;;
    *) variants=$main ;;
  esac
  # shellcheck disable=SC2086
  case $mode:$size in
    short:*) measure "${ROUNDS:-5}" "${WARM:-6}" javac off unhang ;;
    linear:linear) linear "${ROUNDS:-5}" ;;
    linear:* | cold:linear) ;;
    cold:*) cold "${ROUNDS:-5}" ;;
    accept:linear) linear "${ROUNDS:-4}" ;;
    accept:) measure "${ROUNDS:-5}" "${WARM:-6}" $variants; cold "${COLD:-3}" ;;
    accept:large) measure "${ROUNDS:-5}" "${WARM:-1}" $variants ;;
    accept:*)
      measure "${ROUNDS:-6}" "${WARM:-2}" $variants
      cold "${COLD:-3}"
      ;;
    *) measure "${ROUNDS:-15}" "${WARM:-5}" $many ;;
  esac
done < <(grep -v '^#' "$here/trees.txt" | grep -e "$word")
if [ "$mode" = accept ]; then
  java "$here/CostTables.java" "$results" "$here/../../checks/docs/cost.md" "$ep" || failed=1
fi
exit $failed
