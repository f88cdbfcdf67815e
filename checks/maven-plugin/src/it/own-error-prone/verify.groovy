String log = new File(basedir, 'build.log').text
assert log =~ /Looking for hangs in own-error-prone \(JDK \d+, Error Prone 2\.50\.0\)/
assert log.contains('[WARNING] src/main/java/Report.java:[7] [ExecutorCloseInAsyncHandler]')
assert log.contains('[INFO] 1 hang found, 1 with a patch')
return true
