# Functions that fetch source jars from Maven Central and find the files that compile; read by scripts that have set
# "work", the folder for what is fetched.

version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
if [ "${version:-0}" -lt 21 ]; then
  echo "$(command -v javac || echo 'no javac') is not one of JDK 21 or newer: put that first on the PATH" >&2
  exit 1
fi

# What javac needs to run Error Prone.
exports=
for p in api code comp file main model parser processing tree util; do
  exports="$exports --add-exports=jdk.compiler/com.sun.tools.javac.$p=ALL-UNNAMED"
done
for p in code comp; do exports="$exports --add-opens=jdk.compiler/com.sun.tools.javac.$p=ALL-UNNAMED"; done
jvm="-J-Xmx3g -J-XX:TieredStopAtLevel=1 ${exports//--add/-J--add}"

dependency() { # GROUP ARTIFACT VERSION
  echo "<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency>"
}

# POM FOLDER GROUP ARTIFACT VERSION: a project that depends on the artifact, and copies its sources and its pom.
pom() {
  cat > "$1" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<packaging>pom</packaging><dependencies>$(dependency "$3" "$4" "$5")</dependencies>
<build><plugins><plugin><artifactId>maven-dependency-plugin</artifactId><version>3.6.1</version><executions>
<execution><id>a</id><phase>validate</phase><goals><goal>build-classpath</goal></goals>
<configuration><outputFile>$2/needs</outputFile></configuration></execution>
<execution><id>b</id><phase>validate</phase><goals><goal>copy</goal></goals><configuration>
<outputDirectory>$2</outputDirectory><stripVersion>true</stripVersion><artifactItems>
<artifactItem><groupId>$3</groupId><artifactId>$4</artifactId><version>$5</version><type>pom</type></artifactItem>
<artifactItem><groupId>$3</groupId><artifactId>$4</artifactId><version>$5</version>
<classifier>sources</classifier></artifactItem></artifactItems></configuration></execution>
</executions></plugin></plugins></build></project>
POM
}

# FOLDER GROUP ARTIFACT VERSION: sources in src, the class path in cp, the files that compile in files.
prepare() {
  local d=$1 bad
  [ -e "$d/files" ] && return
  mkdir -p "$d/src"
  pom "$d/get.xml" "$d" "$2" "$3" "$4"
  mvn -B -q -f "$d/get.xml" validate > "$d/get.log" 2>&1 || { echo "$3: not fetched" >&2; return; }
  # What is optional or provided stands in the artifact's own pom only.
  mvn -B -q -f "$d/$3.pom" dependency:build-classpath -DincludeScope=compile "-Dmdep.outputFile=$d/own" \
    > "$d/own.log" 2>&1
  (cd "$d/src" && jar xf "../$3-sources.jar")
  # The one file ends without a line break: the last jar of it and the first of the other would be one name.
  (cat "$d/needs"; echo; cat "$d/own") 2> /dev/null | tr ':\n' '\n\n' | awk 'NF && !seen[$0]++' | paste -sd: > "$d/cp"
  (cd "$d/src" && find . -name '*.java' ! -name module-info.java ! -name package-info.java ! -path './META-INF/*' \
    | sed 's,^\./,,' | sort) > "$d/all"
  cp "$d/all" "$d/files.now"
  # A file with an error is left out; the others find its classes in the jar.
  for _ in 1 2 3 4 5 6; do
    [ -s "$d/files.now" ] || break
    compile "$d" "$d/files.now" "$d/errors"
    bad=$(sed -n 's/^\([^ ]*\.java\):[0-9]*: error: .*/\1/p' "$d/errors" | sort -u)
    [ -z "$bad" ] && break
    echo "$bad" | comm -23 "$d/files.now" - > "$d/files.next"
    mv "$d/files.next" "$d/files.now"
  done
  mv "$d/files.now" "$d/files"
}

compile() { # FOLDER FILES OUT [OPTION...]
  local d=$1 files=$2 to=$3
  shift 3
  # shellcheck disable=SC2086
  (cd "$d/src" && javac $jvm -proc:none -implicit:none -sourcepath "$d/none" -cp "$(cat "$d/cp")" -d "$d/none" \
    -encoding UTF-8 -Xmaxerrs 100000 -Xmaxwarns 100000 -XDcompilePolicy=simple \
    -XDaddTypeAnnotationsToSymbol=true --should-stop=ifError=FLOW --should-stop=ifNoError=FLOW "$@" "@$files") \
    > "$to" 2>&1
}

# NAME GROUP ARTIFACT VERSION: the class path of an artifact, into the file NAME.
class_path() {
  [ -e "$work/$1" ] && return
  echo "<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
    <packaging>pom</packaging><dependencies>$(dependency "$2" "$3" "$4")
    </dependencies></project>" > "$work/$1.xml"
  mvn -B -q -f "$work/$1.xml" dependency:build-classpath "-Dmdep.outputFile=$work/$1"
}

# The version of Error Prone that we build with.
own_errorprone() {
  sed -n 's/.*<version.error-prone.self>\(.*\)<.*/\1/p' "$1"
}
