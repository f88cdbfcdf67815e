// Looks for JDKs where maven-toolchains-plugin looks, and
// - fails the build with advice when none of them can build Unhang,
// - hands each cell of the test matrix its JDK (property `cells`: jdkN-epV, separated by blanks).

import org.apache.maven.artifact.versioning.DefaultArtifactVersion
import org.apache.maven.artifact.versioning.VersionRange
import org.apache.maven.plugin.MojoFailureException
import org.apache.maven.plugins.toolchain.jdk.ToolchainDiscoverer
import org.apache.maven.toolchain.model.ToolchainModel

class Jdk {
  String version
  String vendor
  String home

  int getFeature() {
    String[] parts = version.split(/[.+-]/)
    (parts[0] == '1' && parts.length > 1 ? parts[1] : parts[0]) as int
  }

  String toString() {
    "JDK $version${vendor ? " ($vendor)" : ''} in $home"
  }
}

// Those of toolchains.xml first, as the plugin does.
List<ToolchainModel> toolchains =
    ((session.request.toolchains['jdk'] ?: [])
        + new ToolchainDiscoverer().discoverToolchains().toolchains)
    .findAll { it.provides['version'] && it.configuration?.getChild('jdkHome')?.value }
List<Jdk> jdks =
    toolchains.collect {
      new Jdk(
          version: it.provides['version'],
          vendor: it.provides['vendor'],
          home: it.configuration.getChild('jdkHome').value)
    }.unique { new File(it.home).canonicalPath }

String wanted = session.userProperties['unhang.jdk'] ?: project.properties['unhang.jdk']
VersionRange range = VersionRange.createFromVersionSpec(wanted)
Jdk builder = jdks.find { range.containsVersion(new DefaultArtifactVersion(it.version)) }

if (builder == null) {
  String seen = jdks ? jdks.collect { "  - $it" }.join('\n') : '  (none)'
  // On a line of its own, below what Maven and the plugin say first.
  throw new MojoFailureException("""
No JDK on this machine can build Unhang: it takes a version in ${wanted}, and this build saw
${seen}
Install JDK 21 or newer (any vendor) in a usual place, such as /usr/lib/jvm, ~/.sdkman, ~/.jdks,
/Library/Java/JavaVirtualMachines or C:\\Program Files\\Java, or let JAVA_HOME or JAVA21_HOME name
it, or declare it in ~/.m2/toolchains.xml. The JDK that runs Maven itself can stay as it is.""")
}

if (!binding.hasVariable('cells')) {
  return
}

// So that `jdkToolchain` finds the discovered ones as well.
session.request.toolchains = session.request.toolchains + [jdk: toolchains]

// -Dunhang.cells=jdk17-ep2.42.0,jdk25-ep2.50.0 runs only these.
List<String> only = session.userProperties['unhang.cells']?.tokenize(', ')
List<String> warnings = []
cells.tokenize().each { cell ->
  def (String jdkPart, String errorPronePart) = cell.tokenize('-')
  int feature = jdkPart.substring('jdk'.length()) as int
  Jdk jdk = ([builder] + jdks).find { it.feature == feature }
  if (jdk == null && feature > 17) {
    // Better the pack is tested on the JDK at hand than not at all.
    jdk = builder
    warnings << "CELL ${cell} RUNS ON ${jdk} INSTEAD: this machine has no JDK ${feature}"
  }
  boolean skip = false
  if (only != null && !(cell in only)) {
    skip = true
    warnings << "CELL ${cell} SKIPPED: not one of -Dunhang.cells"
  } else if (jdk == null) {
    skip = true
    warnings << "CELL ${cell} SKIPPED: this machine has no JDK ${feature}"
  }
  project.properties["cell.${cell}.skip".toString()] = skip.toString()
  if (!skip) {
    project.properties["cell.${cell}.name".toString()] = "jdk${jdk.feature}-${errorPronePart}".toString()
    project.properties["cell.${cell}.jdk".toString()] = "[${jdk.version}]".toString()
  }
}
project.properties['cells.warnings'] = warnings.join('\n')
project.properties['cells.complete'] = warnings.empty.toString()
// Not through the log, which `mvn -q` silences.
warnings.each { println "[WARNING] ${it}" }
