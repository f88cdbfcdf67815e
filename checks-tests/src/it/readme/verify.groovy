// Does what the README tells people to do, line by line, and looks whether it happens. The server
// listens on free ports, so that it gets on with other servers of this machine.

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

/** Runs commands in a folder. None outlives the script. */
class Shell {
  static final int LIMIT_SECONDS = 600

  File folder
  List<Process> processes = []

  Process start(List<String> command, File output) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder)
            .redirectErrorStream(true)
            .redirectOutput(output)
    Map<String, String> environment = builder.environment()
    environment.no_proxy = 'localhost'
    environment.JAVA_HOME = System.getProperty('java.home')
    // Maven does not run long enough here for more.
    environment.MAVEN_OPTS =
        (environment.MAVEN_OPTS ?: '') + ' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
    Process process = builder.start()
    processes << process
    return process
  }

  Map run(List<String> command) {
    File output = new File(folder, 'output.log')
    Process process = start(command, output)
    assert process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) : "$command does not end: $output.text"
    return [code: process.exitValue(), output: output.text]
  }

  /** Maven, and nothing else; returns whether what it has started ends with it. */
  boolean stopMaven() {
    List<ProcessHandle> started = processes.findAll { it.alive }.collectMany { it.descendants().toList() }
    processes.each { it.destroy() }
    return started.every { it.onExit().completeOnTimeout(null, 30, TimeUnit.SECONDS).get() != null }
  }

  /** The server that Maven has started. */
  ProcessHandle server() {
    return processes.collectMany { it.descendants().toList() }.find {
      // Its command line may be too long to be seen.
      it.alive && it.children().count() == 0 && it.info().command().orElse('').endsWith('java')
    }
  }

  void stopAll() {
    List<ProcessHandle> handles =
        processes.findAll { it.alive }.collectMany { [it.toHandle()] + it.descendants().toList() }
    handles.each { it.destroy() }
    handles.each {
      try {
        it.onExit().get(30, TimeUnit.SECONDS)
      } catch (TimeoutException e) {
        it.destroyForcibly()
      }
    }
  }
}

/** What curl does, where there is none. */
Map request(List<String> words) {
  Closure option = { String name, value -> name in words ? words[words.indexOf(name) + 1] : value }
  HttpRequest request =
      HttpRequest.newBuilder(URI.create(words.last()))
          .method(option('-X', 'GET'), HttpRequest.BodyPublishers.noBody())
          .build()
  def response =
      HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString())
  try {
    long limit = option('-m', Shell.LIMIT_SECONDS) as long
    return [code: 0, output: response.get(limit, TimeUnit.SECONDS).body()]
  } catch (TimeoutException e) {
    response.cancel(true)
    return [code: 28, output: '']
  }
}

String readme = new File(root, 'README.md').text
Shell shell = new Shell(folder: basedir)
boolean patched = false
Map<String, String> ports = ['8080', '8081'].collectEntries {
  [it, new ServerSocket(0).withCloseable { socket -> socket.localPort as String }]
}
Closure<String> withFreePorts = { String text -> text.replaceAll(/\b808[01]\b/) { ports[it] } }

File settings = new File(basedir, 'settings.xml')
settings.text =
    new File(root, 'checks-tests/src/it/settings.xml').text
        .replace('@localRepositoryUrl@', new File(localRepository).toURI() as String)
Closure<List> maven = { String command, File repository ->
  File executable = new File(System.getProperty('maven.home'), 'bin/mvn')
  List options = ['-B', '-Dstyle.color=never', '-gs', settings, "-Dmaven.repo.local=$repository"]
  return ([executable] + options + command.tokenize().drop(1))*.toString()
}

File sharedRepository = localRepositoryPath as File
Closure build = { String command, File repository = sharedRepository ->
  Map result = shell.run(maven(command, repository))
  assert result.code == 0 : result.output
}

// Not the one that other builds read from at this moment.
File repository = new File(basedir, 'repository')

// "Any Maven project": that of the plugin's own tests, in a git repository.
File users = new File(basedir, 'checks/maven-plugin/src/it/news')
Closure<Map> inNews = { String command ->
  Shell there = new Shell(folder: users)
  if (!new File(users, '.git').exists()) {
    new File(users, '.gitignore').text = 'target/\noutput.log\n'
    List<String> git = ['git', '-c', 'user.name=a', '-c', 'user.email=a@example.com']
    [['init', '-q'], ['add', '-A'], ['commit', '-q', '-m', 'All']].each {
      assert there.run(git + it).code == 0
    }
  }
  return there.run(maven(command, repository))
}

Closure serve = { String command ->
  File configuration = new File(basedir, 'sample-project/src/main/resources/application.yaml')
  String text = configuration.text
  configuration.text = withFreePorts(text)
  File log = new File(basedir, patched ? 'patched.log' : 'server.log')
  Process server = shell.start(maven(command, sharedRepository), log)
  long end = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(Shell.LIMIT_SECONDS)
  boolean up = false
  while (!up) {
    boolean starting = server.alive && System.currentTimeMillis() < end
    assert starting : "The server does not start: $log.text"
    sleep 200
    try {
      up = new URL(withFreePorts('http://localhost:8080/health')).getText(readTimeout: 5000)
    } catch (IOException e) {
      up = false
    }
  }
  configuration.text = text
}

Closure curl = { String command ->
  List<String> words = withFreePorts(command).tokenize()
  try {
    return shell.run(words)
  } catch (IOException e) {
    return request(words)
  }
}

// Every block is matched, so that the end of one is not taken for the beginning of another.
List<String> outputs =
    readme.findAll(/(?ms)^```(\w*)\n(.*?)^```$/) { all, language, text -> language ? null : text }
        .findAll()
Closure assertShown = { int index, String output ->
  String log = output.replaceAll(/(?m)^(\[WARNING] ).*[\/\\]/, '$1')
  assert log.contains(outputs[index]) : "Other output than that which the README shows: $log"
}

// The jar alone, as it is deployed.
Closure<Map> withJar = { String command ->
  File jar = new File(sharedRepository, 'dev/unhang/unhang-checks').listFiles().findAll { it.directory }
      .collectMany { it.listFiles().toList() }.find { it.name.endsWith('.jar') }
  String java = new File(System.getProperty('java.home'), 'bin/java').path
  return shell.run([java, '-jar', jar.path] + command.tokenize().drop(3))
}

Map<String, Closure> steps = [
  'mvn install -pl checks/maven-plugin -am -DskipTests': {
    build(it, repository)
    ['unhang-checks', 'unhang-maven-plugin'].each { name ->
      File installed = new File(repository, "dev/unhang/$name")
      assert installed.list().any { version ->
        new File(installed, "$version/$name-${version}.jar").exists()
      }
    }
  },
  'mvn dev.unhang:unhang-maven-plugin:check': {
    Map result = inNews(it)
    assert result.code != 0 && result.output.contains('2 hangs found, 2 with a patch') : result.output
  },
  'mvn dev.unhang:unhang-maven-plugin:fix': {
    Map result = inNews(it)
    assert result.code == 0 && result.output.contains('2 fixed in 2 files') : result.output
  },
  'mvn compile -pl sample-project -am': {
    // This was the build of this folder.
    Properties invoker = new Properties()
    new File(basedir, 'invoker.properties').withReader { reader -> invoker.load(reader) }
    assert it == "mvn ${invoker['invoker.goals']}"
    assertShown(0, new File(basedir, 'build.log').text)
  },
  'mvn compile -pl sample-project -am -Dunhang.more.flags=-XepOpt:Unhang:Explain=NewsController.java:33': {
    Map result = shell.run(maven(it, sharedRepository))
    assert result.code == 0 : result.output
    assertShown(1, result.output)
  },
  'mvn verify': {
    // This is the build around this one.
    assert new File(root, '.ci/run').readLines().last() == "exec $it"
  },
  'mvn -pl sample-project -am -Prun process-classes': serve,
  'curl -N http://localhost:8080/news': {
    Map news = curl(it)
    assert news.code == 0 && news.output.count('data:') == 10
  },
  'curl -N -m 2 http://localhost:8080/live/sport': { assert curl(it).code == 28 },
  'curl http://localhost:8080/live/sport/readers': { command ->
    String expected = "{\"readers\":${patched ? 0 : 1}}"
    long end = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(30)
    while (!curl(command).output.contains(expected)) {
      assert System.currentTimeMillis() < end : "Not $expected: ${curl(command).output}"
      sleep 200
    }
  },
  'curl -X POST http://localhost:8081/feeds/sport/stall': { assert curl(it).code == 0 },
  'curl -N -m 2 http://localhost:8080/news': { assert curl(it).code == 28 },
  'curl -m 5 http://localhost:8080/health': {
    Map health = curl(it)
    assert patched ? health.output.contains('{"status":"UP"}') : health.code == 28
  },
  'jcmd NewsApplication Thread.print > dump.txt': {
    // Other builds may run such a server, too.
    String jcmd = new File(shell.server().info().command().get(), '../jcmd').canonicalPath
    Map result = shell.run([jcmd, "${shell.server().pid()}" as String, 'Thread.print'])
    assert result.code == 0 : result.output
    new File(basedir, 'dump.txt').text = result.output
  },
  'java -cp checks/target/classes dev.unhang.command.Main dump.txt': {
    String java = shell.server().info().command().get()
    Map result = shell.run([java] + it.tokenize().drop(1))
    assert result.code == (patched ? 0 : 1) : result.output
    if (!patched) {
      // Epoll is there on Linux only, and the number of the event loop may differ.
      String output = result.output.replaceAll(/reactor-http-\w+-\d+/, 'reactor-http-epoll-1')
      assert output.contains(outputs[2]) : result.output
    }
  },
  'curl -X POST http://localhost:8081/feeds/sport/release': { assert curl(it).code == 0 },
  'mvn -pl sample-project -am -Pfix compile': {
    assert shell.stopMaven() : 'The server goes on when Maven has stopped.'
    build(it)
    ['NewsController', 'SummaryService', 'LiveController'].each { name ->
      String source = "sample-project/src/main/java/dev/unhang/sample/${name}.java"
      assert new File(basedir, source).text != new File(root, source).text
    }
  },
  'mvn -pl sample-project -am -Pstrict compile': build,
  'jcmd PID Thread.print | java -jar unhang-checks.jar': {
    Map result = withJar('java -jar unhang-checks.jar dump.txt')
    assert result.code == 1 : result.output
  },
  'java -jar unhang-checks.jar doc ExecutorCloseInAsyncHandler': {
    Map result = withJar(it)
    assert result.code == 0 && result.output.startsWith('# ExecutorCloseInAsyncHandler') : result.output
  },
  'mvn dev.unhang:unhang-maven-plugin:doc -Dunhang.page=ExecutorCloseInAsyncHandler': {
    Map result = inNews(it)
    assert result.code == 0 && result.output.contains('# ExecutorCloseInAsyncHandler') : result.output
  },
]
List<String> commands =
    readme.findAll(/(?ms)^```sh\n(.*?)^```$|`(mvn [^`]+)`/) { all, block, inline -> block ?: inline }
        *.readLines().flatten()
assert commands - steps.keySet() == [] // Nothing that the README tells goes untried,
assert commands == steps.keySet() as List // and nothing is tried that it does not tell.

Thread hook = new Thread({ shell.stopAll() })
Runtime.runtime.addShutdownHook(hook)
try {
  steps.each { command, step -> step(command) }

  // "Start it again, and it answers."
  patched = true
  steps.findAll { command, step ->
        command.contains('-Prun') || command =~ /^(curl|jcmd News|java)/
      }
      .each { command, step -> step(command) }
} finally {
  shell.stopAll()
  Runtime.runtime.removeShutdownHook(hook)
}
return true
