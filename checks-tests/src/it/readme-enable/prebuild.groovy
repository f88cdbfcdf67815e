List<String> xml =
    new File(root, 'README.md').text.findAll(/(?ms)^```xml\n(.*?)^```$/) { all, text -> text }
assert xml.size() == 3 : 'The README has other lines of XML than those that are tried here'
def (String plugin, String failing, String fixing) = xml

String template = new File(basedir, 'module.xml').text
String enabling = '<arg>-Xplugin:ErrorProne</arg>'
assert plugin.count(enabling) == 1

[enabled: enabling, failing: failing, fixing: fixing].each { module, argument ->
  File sources = new File(basedir, "$module/src/main/java")
  sources.mkdirs()
  new File(sources, 'Report.java').text = new File(basedir, 'Report.java').text
  new File(basedir, "$module/pom.xml").text =
      template
          .replace('MODULE', module)
          .replace('LINES OF THE README', plugin.replace(enabling, argument.trim()))
}
return true
