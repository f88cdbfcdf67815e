// build.log holds the five builds one after the other.
def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
def reasons = [
  '[NullAway] returning @Nullable expression',
  '[rawtypes] found raw type',
  '[UnusedVariable]',
  'The following files had format violations',
  'Dependency convergence error for org.hamcrest:hamcrest-core',
]
assert builds.size() == reasons.size()
[builds, reasons].transpose().each { log, reason ->
  assert log.contains(reason)
}
return true
