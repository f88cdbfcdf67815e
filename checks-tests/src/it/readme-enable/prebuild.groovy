/** The lines of XML of a page, by the heading above them. */
Closure<Map<String, String>> xmlOf = { String page ->
  Map<String, String> xml = [:]
  new File(root, page).text.split(/(?m)^## /).drop(1).each { section ->
    List<String> blocks = section.findAll(/(?ms)^```xml\n(.*?)^```$/) { all, text -> text }
    assert blocks.size() <= 1 : "$page has two pieces of XML under one heading"
    blocks.each { xml[section.readLines().first()] = it }
  }
  return xml
}
Map<String, String> readme = xmlOf('README.md')
Map<String, String> builds = xmlOf('checks/docs/builds.md')
assert readme.keySet() == ['Enable it', 'Fail CI', 'Apply the fixes'] as Set
// The plugin as a guard is tried where the plugin is.
assert builds.keySet() ==
    ['Maven: the plugin as a guard', 'Error Prone is there already', 'Only the checks of Unhang', 'JDK 17'] as Set

String plugin = readme['Enable it']
String enabling = '<arg>-Xplugin:ErrorProne</arg>'
assert plugin.count(enabling) == 1
Closure<String> stripped = { String text -> text.readLines()*.trim().join('\n') }
assert stripped(plugin).contains(stripped(builds['Error Prone is there already']))
String errorProne = (plugin =~ /(?s)<path>\s+<groupId>com\.google\.errorprone.*?<\/path>/)[0]

String template = new File(basedir, 'module.xml').text
Closure module = { String name, String source, String lines ->
  File sources = new File(basedir, "$name/src/main/java")
  sources.mkdirs()
  new File(sources, source).text = new File(basedir, source).text
  new File(basedir, "$name/pom.xml").text =
      template.replace('MODULE', name).replace('LINES OF THE README', lines)
}
module('enabled', 'Report.java', plugin)
module('failing', 'Report.java', plugin.replace(enabling, readme['Fail CI'].trim()))
module('fixing', 'Report.java', plugin.replace(enabling, readme['Apply the fixes'].trim()))
module('only', 'Report.java', plugin.replace(enabling, builds['Only the checks of Unhang'].trim()))
// There need not be a JDK 17, but its version of Error Prone is the same on others.
module('old', 'Drain.java', plugin.replace(errorProne, builds['JDK 17'].trim()))
return true
