def builds = new File(basedir, 'build.log').text.split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert builds.size() == 2
def (checked, fixed) = builds

assert checked.contains('[WARNING] src/main/java/news/Report.java:[12] [AwaitTerminationOnEventLoop]')
assert checked.contains('[WARNING] target/generated-sources/templates/news/Generated.java:[14] [AwaitTerminationOnEventLoop]')
assert checked.contains('[INFO] 2 hangs found, 2 with a patch')
assert checked =~ /\[INFO] Still looking at mixed after \d+ s/
assert checked.contains('BUILD SUCCESS')

// Tests are patched, too; what is generated stays, and is found again.
assert fixed =~ /looks for hangs in the tests of mixed /
assert fixed.contains('[INFO] 2 fixed in 2 files, 1 needs you:')
assert fixed.contains('[INFO]     This file is generated.')
assert fixed.contains('[INFO] 1 hang found, 1 with a patch')
assert fixed =~ /\[ERROR] Failed to execute goal .*:check .* on project mixed: 1 hang found/
['src/main/java/news/Report.java', 'src/test/java/news/Stub.java'].each {
  assert !new File(basedir, it).text.contains('awaitTermination')
}
return true
