package news

class Feed(val name: String)
