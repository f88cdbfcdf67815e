assert new File(basedir, 'build.log').text.contains('Old.java is not in UTF-8, the encoding of the project. Nothing is written')
assert new File(basedir, 'src/main/java/Logs.java').text.contains('awaitTermination')
return true
