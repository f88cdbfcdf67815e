String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 hangs found')
assert !log.contains('[ERROR]')

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/unhang/unhang.sarif'))
assert sarif.runs.size() == 1
def run = sarif.runs[0]
assert run.originalUriBaseIds['%SRCROOT%'].uri == "file://${basedir.toURI().path}"
Map found = run.results.collectEntries { result ->
  assert run.tool.driver.rules[result.ruleIndex].id == result.ruleId
  [result.ruleId, result.locations[0].physicalLocation.artifactLocation.uri]
}
assert found == [
  AwaitTerminationOnEventLoop: 'feeds/src/main/java/feeds/Feed.java',
  DisconnectWithoutCancel: 'web/src/main/java/news/NewsController.java',
]

String report = new File(basedir, 'target/unhang/index.html').text
assert report.contains('<h2>feeds</h2>') && report.contains('<h2>web</h2>')
return true
