Map<String, String> logs =
    new File(basedir, 'build.log').text
        .split(/(?m)^\[INFO\] -+< com\.example:/)
        .drop(1)
        .collectEntries { [it.substring(0, it.indexOf(' ')), it] }
String finding = /Report\.java:\[7,\d+\] \[ExecutorCloseInAsyncHandler\]/
Closure source = { module -> new File(basedir, "$module/src/main/java/Report.java").text }

assert logs.enabled =~ /\[WARNING\] .*$finding/
assert logs.only =~ /\[WARNING\] .*$finding/
assert logs.old =~ /\[WARNING\] .*Drain\.java:\[9,\d+\] \[AwaitTerminationOnEventLoop\]/
// A check of Error Prone's own, which is on where nobody has switched all off.
assert logs.enabled.contains('[DefaultPackage]')
assert !logs.only.contains('[DefaultPackage]')
assert logs.failing =~ /\[ERROR\] .*$finding/
['enabled: SUCCESS', 'failing: FAILURE', 'fixing: SUCCESS', 'only: SUCCESS', 'old: SUCCESS'].each {
  def (String module, String result) = it.tokenize(': ')
  assert logs.values().last() =~ /\[INFO\] $module \.+ $result/
}

assert source('enabled') == new File(basedir, 'Report.java').text
assert source('fixing') == new File(basedir, 'Report.fixed').text
return true
