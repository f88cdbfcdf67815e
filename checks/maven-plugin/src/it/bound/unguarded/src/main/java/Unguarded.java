class Unguarded {}
