#!/bin/bash
# run.sh CHECKS OUT [WORD]: runs the pack over the source jars that artifacts.txt names (those that contain WORD).
#
# CHECKS  the classes of the pack, as a folder or jar (checks/target/classes)
# OUT     the findings: ARTIFACT FILE:LINE [CHECK] MESSAGE; OUT.files gets the number of files of each library
#
# Needs Maven and a JDK 21 or newer, and Maven Central. What has been fetched stays in target/libraries.
here=$(cd "$(dirname "$0")" && pwd)
work=${UNHANG_LIBRARIES:-$here/../target/libraries}
checks=$(realpath "$1")
out=$(realpath "$2")
mkdir -p "$work"
work=$(realpath "$work")

. "$here/prepare.sh"

class_path errorprone com.google.errorprone error_prone_core "$(own_errorprone "$here/../../pom.xml")" || exit 1
plugin="-Xplugin:ErrorProne -XepDisableAllChecks"
for check in ExecutorCloseInAsyncHandler AwaitTerminationOnEventLoop DisconnectWithoutCancel; do
  plugin="$plugin -Xep:$check:WARN"
done

: > "$out"
: > "$out.files"
grep -v '^#' "$here/artifacts.txt" | grep -e "${3:-:}" | while IFS=: read -r group artifact version; do
  d=$work/$artifact
  prepare "$d" "$group" "$artifact" "$version" < /dev/null
  [ -s "$d/files" ] || { echo "$artifact: no file compiles" >&2; continue; }
  compile "$d" "$d/files" "$d/found" -processorpath "$checks:$(cat "$work/errorprone")" "$plugin" < /dev/null
  grep -E '^[^ ]*\.java:[0-9]+: (warning: \[[A-Z]|error: )' "$d/found" | sed -E "s/^/$artifact /; s/: (warning|error): / /" >> "$out"
  echo "$artifact $(wc -l < "$d/files")/$(find "$d/src" -name '*.java' | wc -l)" >> "$out.files"
done
