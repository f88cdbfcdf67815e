String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 hang found, 1 with a patch')
assert log =~ /\[ERROR] Failed to execute goal .*:check .* on project lib: 1 hang found/

// It is bound by the lines of the page.
Closure<String> stripped = { String text -> text.readLines()*.trim().join('\n') }
String lines =
    new File(basedir, '../../../../docs/builds.md').text.find(/(?s)## Maven: the plugin.*?```xml\n(.*?)```/) { all, xml -> xml }
assert stripped(new File(basedir, 'lib/pom.xml').text)
    .contains(stripped(lines).replace('<execution>', '<execution>\n<phase>test-compile</phase>'))

// The report says it, and what stands in the code is text in it.
File report = new File(basedir, 'lib/target/unhang/index.html')
def page = new groovy.xml.XmlSlurper(false, false).parseText(report.text - '<!DOCTYPE html>')
def all = page.'**'.collect { it.name() }
assert page.body.main.h1 == '1 hang found'
assert page.'**'.findAll { it.name() == 'article' }.size() == 1
assert !all.any { it in ['script', 'img', 'link', 'iframe'] }
assert page.'**'.find { it.name() == 'pre' }.text().contains('"</code></pre><script>alert(1)</script><img src=x onerror=alert(2)>&lt;')
assert page.'**'.findAll { it.name() == 'pre' }.every { it.@tabindex == '0' && it.'@aria-label' != '' }
assert page.'**'.findAll { it.name() ==~ /h\d/ }*.name().inject(0) { before, next ->
  int level = next[1] as int
  assert level <= before + 1 : 'A heading is left out'
  level
}
assert page.'**'.findAll { it.name() == 'a' }.every { link -> page.'**'.any { "#${it.@id}" == link.@href.text() } }
String diff = page.'**'.find { it.@class == 'diff' }.text()
assert diff.contains('--- a/lib/src/main/java/lib/Logs.java') && diff.contains('+++ b/lib/src/main/java/lib/Logs.java')
assert !(report.text =~ /(?i)https?:|url\(|@import/)

// A browser sees the same: nothing of the code has become a part of the page.
String browser = ['chromium', 'chromium-browser', 'google-chrome'].find { name ->
  System.getenv('PATH').split(File.pathSeparator).any { new File(it, name).canExecute() }
}
if (browser) {
  List<String> command = [browser, '--headless', '--no-sandbox', '--disable-gpu', "--user-data-dir=$basedir/browser"]
  Process process = (command + ['--dump-dom', report.toURI() as String])*.toString().execute()
  StringBuilder dom = new StringBuilder()
  process.waitForProcessOutput(dom, new StringBuilder())
  assert dom.count('<article>') == 1 && dom.contains('<title>1 hang found - Unhang</title>')
  assert !dom.contains('<script') && !dom.contains('<img')
  assert dom.count('<pre') == report.text.count('<pre') && dom.count('<span') == report.text.count('<span')
}
return true
