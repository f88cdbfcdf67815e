assert ['git', 'init', '-q'].execute(null, basedir).waitFor() == 0
new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
return true
