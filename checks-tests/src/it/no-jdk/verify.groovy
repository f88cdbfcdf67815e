String log = new File(basedir, 'build.log').text

assert log.contains('No JDK on this machine can build Unhang: it takes a version in [99,)')
assert log =~ /- JDK \d+\S* .*in \S+/
assert log.contains('Install JDK 21 or newer')
return true
