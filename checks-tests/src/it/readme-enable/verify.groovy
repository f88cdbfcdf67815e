Map<String, String> logs =
    new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] -+< com\.example:/)
        .drop(1)
        .collectEntries { [it.substring(0, it.indexOf(' ')), it] }
String finding = /Report\.java:\[7,\d+\] \[ExecutorCloseInAsyncHandler\]/
Closure source = { module -> new File(basedir, "$module/src/main/java/Report.java").text }

assert logs.enabled =~ /\[WARNING\] .*$finding/
assert logs.failing =~ /\[ERROR\] .*$finding/
['enabled: SUCCESS', 'failing: FAILURE', 'fixing: SUCCESS'].each {
  def (String module, String result) = it.tokenize(': ')
  assert logs.values().last() =~ /\[INFO\] $module \.+ $result/
}

assert source('enabled') == new File(basedir, 'Report.java').text
assert source('fixing') == new File(basedir, 'Report.fixed').text
return true
