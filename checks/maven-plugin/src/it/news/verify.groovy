def builds = new File(basedir, 'build.log').text.split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert builds.size() == 9
def (checked, alone, baseline, accepted, dry, dirty, fixed, folder, nowhere) = builds

assert checked.contains('[WARNING] lib/src/main/java/lib/Logs.java:[11] [AwaitTerminationOnEventLoop]')
assert checked.contains('[WARNING] app/src/main/java/app/App.java:[19] [AwaitTerminationOnEventLoop]')
assert checked.contains('[INFO] 2 hangs found, 2 with a patch')
int jdk = Runtime.version().feature()
assert checked =~ /Unhang \S+ looks for hangs in app, module 3 of 3 \(JDK $jdk, Error Prone ${jdk < 21 ? '2.42.0' : '2.50.0'}\)/
assert checked.contains('[INFO]   app: 1 AwaitTerminationOnEventLoop')
assert checked.contains('2 hangs found. -Dunhang.failOn=none only reports')
assert !checked.contains('Overwriting artifact')

assert alone.contains('[INFO] There is no Java to look for hangs in')
assert baseline.contains('unhang-baseline.txt has 2 findings')
assert accepted.contains('[INFO] 2 in the baseline, 0 new')
assert !accepted.contains('App.java:[')

assert dry.contains('[INFO] 2 to fix in 2 files')
assert dirty.contains('There are changes that are not committed, such as M app/src/main/java/app/App.java')
assert fixed.contains('[INFO] 2 fixed in 2 files')
assert fixed.contains('[INFO] No hangs found')
assert fixed.contains('[INFO] 2 entries of the baseline to take out:')

assert folder =~ /The baseline \S+app cannot be read: Is a directory/
assert nowhere =~ /The baseline (\S+accepted) cannot be written: \1: Not a directory/

// The report of all modules, after the last goal.
File reports = new File(basedir, 'target/unhang')
assert new File(reports, 'index.html').text.contains('<h1>No hangs found</h1>')
def merged = new groovy.json.JsonSlurper().parse(new File(reports, 'unhang.sarif'))
assert merged.runs.size() == 1 && merged.runs[0].results.isEmpty()
assert merged.runs[0].invocations == [[executionSuccessful: true]]

// What the dry run wrote is what has been done, and git takes it, though the file has no last line end.
assert ['git', 'apply', '-R', 'target/unhang/unhang.patch'].execute(null, basedir).waitFor() == 0
String left = ['git', 'diff', '--stat'].execute(null, basedir).text
assert left.contains('1 file changed, 1 insertion(+)')

// What javac was given, for those who do the same.
def settings = new groovy.json.JsonSlurper().parse(new File(basedir, 'app/target/unhang/settings.json'))
assert settings.sources*.endsWith('/App.java') == [true] && settings.excluded == []
assert settings.classes == new File(basedir, 'app/target/classes').path
assert settings.arguments[settings.arguments.indexOf('-d') + 1] == new File(basedir, 'app/target/unhang/classes').path
assert settings.arguments.any { it.startsWith('-Xplugin:ErrorProne ') && it.contains('SummaryFolders=') }
assert new File(settings.jdk, 'bin/javac').exists()

// Nothing is written but where it is told.
String others = ['git', 'status', '--porcelain'].execute(null, basedir).text
assert others.readLines()*.trim().sort() == ['?? unhang-baseline.txt', 'M app/src/main/java/app/App.java']
new File(basedir, 'app/target').eachFileRecurse { file ->
  String name = basedir.toPath().relativize(file.toPath())
  boolean isOfMaven = name ==~ $/app/target/(classes(/app(/App\.class)?)?|generated-sources(/annotations)?|maven-status(/.*)?)/$
  assert isOfMaven || name.startsWith('app/target/unhang')
}
return true
