String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 hang found, 1 with a patch')
assert log =~ /\[ERROR] Failed to execute goal .*:check .* on project lib: 1 hang found/
return true
