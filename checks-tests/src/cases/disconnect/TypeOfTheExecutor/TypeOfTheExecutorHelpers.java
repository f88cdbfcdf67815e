package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

interface Durable extends ExecutorService {}
