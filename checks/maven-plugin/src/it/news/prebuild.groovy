Closure git = { String... words ->
  Process process = (['git', '-c', 'user.name=a', '-c', 'user.email=a@example.com'] + words.toList()).execute(null, basedir)
  assert process.waitFor() == 0 : process.errorStream.text
}
// Where Maven, as its options say, believes the user and the temporary files to be.
new File(basedir, 'home').mkdir()
new File(basedir, 'tmp').mkdir()
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
git('init', '-q')
git('add', '-A')
git('commit', '-q', '-m', 'All')
new File(basedir, 'app/src/main/java/app/App.java') << '// A change.\n'
return true
