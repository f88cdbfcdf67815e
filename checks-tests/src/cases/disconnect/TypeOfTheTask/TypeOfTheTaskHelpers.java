package news;

class Audit implements Runnable {
  @Override public void run() {
    while (true) { System.out.println("audit 3"); }
  }
}
