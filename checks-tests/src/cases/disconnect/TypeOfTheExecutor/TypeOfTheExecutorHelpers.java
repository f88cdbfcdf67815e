package news;

import java.util.concurrent.*;

interface Durable extends ExecutorService {}
