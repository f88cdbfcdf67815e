import com.networknt.schema.InputFormat
import com.networknt.schema.JsonSchemaFactory
import com.networknt.schema.SpecVersion

String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 3 hangs found, 3 with a patch')
assert log.contains('`Pools.drain` comes to `awaitTermination`, which waits in another module')
assert log.contains('unhang-baseline.txt has 3 findings')
assert log.contains('[INFO] 3 fixed in 2 files')
assert !log.contains('[ERROR]')

File merged = new File(basedir, 'target/unhang/unhang.sarif')
def schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
    .getSchema(Thread.currentThread().contextClassLoader.getResourceAsStream('schema/sarif-schema-2.1.0.json'))
assert schema.validate(merged.text, InputFormat.JSON).isEmpty()
def sarif = new groovy.json.JsonSlurper().parse(merged)
assert sarif.runs.size() == 1
def run = sarif.runs[0]
assert run.originalUriBaseIds['%SRCROOT%'].uri == "file://${basedir.toURI().path}"
List found = run.results.collect { result ->
  assert run.tool.driver.rules[result.ruleIndex].id == result.ruleId
  [result.ruleId, result.locations[0].physicalLocation.artifactLocation.uri]
}
assert found.sort() == [
  ['AwaitTerminationOnEventLoop', 'feeds/src/main/java/feeds/Feed.java'],
  ['AwaitTerminationOnEventLoop', 'web/src/main/java/news/NewsController.java'],
  ['DisconnectWithoutCancel', 'web/src/main/java/news/NewsController.java'],
]

String report = new File(basedir, 'target/unhang/index.html').text
assert report.contains('<h2>feeds</h2>') && report.contains('<h2>web</h2>')
return true
