new File(basedir, 'src/main/java/Old.java').bytes = '// \u00e4\nclass Old {}\n'.getBytes('ISO-8859-1')
return true
