def jarIn = { File folder -> folder.listFiles().find { it.name ==~ /unhang-checks-.*(?<!-sources|-javadoc)\.jar/ } }

assert jarIn(new File(basedir, 'target')).bytes == jarIn(new File(root, 'checks/target')).bytes
return true
