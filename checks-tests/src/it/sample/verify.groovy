// build.log holds the four builds one after the other.
def builds = new File(basedir, 'build.log').text.split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert builds.size() == 4
def (warned, strict, fixed, strictAgain) = builds

assert warned.contains('[WARNING]') && warned.contains('[ExecutorCloseInAsyncHandler]')
assert warned.contains('NewsController.java:[') && warned.contains('Did you mean')
assert warned.contains('BUILD SUCCESS')

assert strict =~ /\[ERROR\] .*NewsController\.java:\[.*\[ExecutorCloseInAsyncHandler\]/
assert strict.contains('BUILD FAILURE')

assert fixed.contains('BUILD SUCCESS')
def controller = 'src/main/java/dev/unhang/sample/NewsController.java'
assert new File(basedir, controller).text != new File(root, "sample-project/$controller").text

assert !strictAgain.contains('[ExecutorCloseInAsyncHandler]')
assert strictAgain =~ /Tests run: [1-9]/
return true
