String log = new File(basedir, 'build.log').text
assert log =~ /Unhang \S+ looks for hangs in own-error-prone \(JDK \d+, Error Prone 2\.50\.0\)/
assert log.contains('[WARNING] src/main/java/Report.java:[7] [ExecutorCloseInAsyncHandler]')
assert log.contains('[INFO] 1 hang found, 1 with a patch')
assert log.contains('unhang-baseline.txt has 1 finding')
assert log.contains('[INFO] 1 fixed in 1 file')
assert log.contains('[INFO] No hangs found')
assert log.contains('[INFO] 1 entry of the baseline to take out:')
assert !new File(basedir, 'src/main/java/Report.java').text.contains('try (')
return true
