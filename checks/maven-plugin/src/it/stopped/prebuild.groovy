import java.nio.file.Files
import java.nio.file.StandardWatchEventKinds

File sources = new File(basedir, 'src/main/java')
sources.mkdirs()
200.times {
  String name = "Report${it + 100}"
  new File(sources, "${name}.java").text = """\
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class $name {
  CompletableFuture<String> create() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CompletableFuture<String> created = CompletableFuture.supplyAsync(() -> "$name", pool);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return created;
  }
}
"""
}
Map<String, String> before = sources.listFiles().collectEntries { [it.name, it.text] }
Closure writable = { boolean isWritable ->
  (sources.listFiles() + sources).each { assert it.setWritable(isWritable, false) || isWritable }
}
writable(false)

Closure waitFor = { Closure<Boolean> condition ->
  while (!condition()) {
    sleep 50
  }
}

// Kills the third build as soon as it has written a file, and notes what it leaves.
Thread.startDaemon('killer') {
  File log = new File(basedir, 'build.log')
  waitFor { log.exists() && log.text.contains('is read-only') }
  // What the first build has patched.
  Map<String, String> after =
      new File(basedir, 'target/unhang/sources/0').listFiles().collectEntries { [it.name, it.text] }
  waitFor { log.text.count('BUILD FAILURE') == 1 }
  writable(true)
  sources.toPath().fileSystem.newWatchService().withCloseable { watch ->
    sources.toPath().register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY)
    watch.take()
    ProcessHandle.current().descendants()
        .filter { it.info().command().orElse('').endsWith('java') }
        .filter {
          File folder = new File("/proc/${it.pid()}/cwd")
          folder.exists()
              ? Files.isSameFile(folder.toPath(), basedir.toPath())
              : it.info().commandLine().orElse('').contains(basedir.path)
        }
        .forEach { it.destroyForcibly(); it.onExit().join() }
  }
  Map<String, List<String>> left = sources.listFiles().groupBy {
    it.text == before[it.name] ? 'as it was' : it.text == after[it.name] ? 'patched' : 'neither'
  }
  new File(basedir, 'killed.txt').text = left.collect { state, files -> "${files.size()} $state\n" }.sort().join()
}
return true
