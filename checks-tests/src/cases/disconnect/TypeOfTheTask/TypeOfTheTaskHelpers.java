package news;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class Audit implements Runnable {
  @Override public void run() {
    while (true) { System.out.println("audit 3"); }
  }
}
