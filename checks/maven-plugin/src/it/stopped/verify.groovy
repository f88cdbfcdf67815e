def builds = new File(basedir, 'build.log').text.split(/\[INFO\] Scanning for projects\.\.\./).drop(1)
assert builds.size() == 4
def (dry, readOnly, killed, fixed) = builds

assert dry.contains('[INFO] 200 to fix in 200 files')
assert readOnly =~ /Report100\.java is read-only, and nothing is written to its module\. -Dunhang\.dryRun writes/
assert !killed.contains('fixed in')

// Each file is whole, and the next run does the rest.
List<String> left = new File(basedir, 'killed.txt').readLines()
assert left.any { it.endsWith(' patched') } && !left.any { it.endsWith(' neither') } : left
int done = left.find { it.endsWith(' patched') }.split(' ')[0] as int
assert fixed.contains("[INFO] ${200 - done} fixed in ${200 - done} files")

new File(basedir, 'src/main/java').listFiles().each { file ->
  assert file.name ==~ /Report\d+\.java/
  assert file.text == new File(basedir, "target/unhang/sources/0/$file.name").text
}
assert !new File(basedir, 'target/unhang/draft').exists()
return true
