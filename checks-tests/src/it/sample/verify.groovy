// build.log holds the four builds one after the other.
def builds = new File(basedir, 'build.log').text.split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert builds.size() == 4
def (warned, strict, fixed, strictAgain) = builds

assert warned.contains('[WARNING]') && warned.contains('[ExecutorCloseInAsyncHandler]')
assert warned.contains('NewsController.java:[') && warned.contains('Did you mean')
assert warned =~ /\[WARNING\] .*LiveController\.java:\[.*\[DisconnectWithoutCancel\]/
assert warned.contains('BUILD SUCCESS')

assert strict =~ /\[ERROR\] .*NewsController\.java:\[.*\[ExecutorCloseInAsyncHandler\]/
assert strict =~ /\[ERROR\] .*LiveController\.java:\[.*\[DisconnectWithoutCancel\]/
assert strict.contains('BUILD FAILURE')

assert fixed.contains('BUILD SUCCESS')
['NewsController', 'SummaryService', 'LiveController'].each { name ->
  def source = "src/main/java/dev/unhang/sample/${name}.java"
  assert new File(basedir, source).text != new File(root, "sample-project/$source").text
}

assert !strictAgain.contains('[ExecutorCloseInAsyncHandler]')
assert !strictAgain.contains('[DisconnectWithoutCancel]')
assert strictAgain =~ /Tests run: [3-9], Failures: 0, Errors: 0, Skipped: 0.*AbandonedStreamTest/
return true
