package dev.unhang.fix.safe;

import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

/** What may not move to another thread; what may is shown by the patches of the cases. */
@SuppressWarnings("MisformattedTestData") // a line for each piece of code
final class ElsewhereTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(ElsewhereProbe.class, getClass());

  @Test
  void otherNamesOfWhatAFieldHolds() {
    compilation
        .addSourceLines(
            "Names.java",
            """
            import java.util.*;
            import java.util.concurrent.*;
            class Names {
              private final List<String> seen = new ArrayList<>();
              private final Map<String, List<String>> byName = new ConcurrentHashMap<>();
              private final ConcurrentHashMap<String, List<String>> safe = new ConcurrentHashMap<>();
              private List<String> seen() { return seen; }
              private List<String> copy() { return new ArrayList<>(seen); }
              // BUG: Diagnostic contains: it changes `all`
              void movedLocal(String name) { List<String> all = seen; all.add(name); }
              // BUG: Diagnostic contains: it changes `all`
              void movedLocalThatIsSetLater(String name) { List<String> all; all = seen; all.add(name); }
              // BUG: Diagnostic contains: it changes `seen()`
              void movedGetter(String name) { seen().add(name); }
              // BUG: Diagnostic contains: it changes `safe.get(name)`
              void movedValueOfAMap(String name) { safe.get(name).add(name); }
              // BUG: Diagnostic contains: it changes `each`
              void movedElements(String name) { for (List<String> each : byName.values()) { each.add(name); } }
              // BUG: Diagnostic contains: it changes `each`
              void movedLambda(String name) { byName.values().forEach(each -> each.add(name)); }
              void movedCopy(String name) { List<String> all = copy(); all.add(name); copy().add(name); }
              void movedCopyOfACopy(String name) { List<String> all = List.copyOf(seen); List<String> more = all; more.add(name); }
              int movedQuestion(String name) { return seen().size() + seen.indexOf(name); }
              void movedIterator() { Iterator<String> names = seen.iterator(); names.next(); }
              void movedText(String name) { StringBuilder text = new StringBuilder(); text.append(name).append(1); }
            }
            """)
        .doTest();
  }

  @Test
  void calledCode() {
    compilation
        .addSourceLines(
            "Calls.java",
            """
            import java.util.*;
            abstract class Calls {
              private final List<String> seen = new ArrayList<>();
              private final Set<String> names = Set.of();
              private int count;
              static int all;
              private void count(String name) { count++; }
              private void note(List<String> notes, String name) { notes.add(name); }
              abstract void remember(String name);
              class Counting { Counting() { count++; } }
              static class Static { Static() { all = 1; } }
              static class Value {
                final String name;
                private int length;
                Value(String name) { this.name = name; length = name.length(); }
                Value(Value other) { this(other.name); other.length = 3; }
              }
              // BUG: Diagnostic contains: it changes fields
              void movedReference() { names.forEach(this::count); }
              // BUG: Diagnostic contains: nobody knows what `remember` does
              void movedReferenceToAnything() { names.forEach(this::remember); }
              // BUG: Diagnostic contains: it changes `seen`
              void movedReferenceToAList() { names.forEach(seen::add); }
              // BUG: Diagnostic contains: it changes fields
              Object movedConstructor() { return new Counting(); }
              // BUG: Diagnostic contains: it changes fields
              Object movedStatic() { return new Static(); }
              // BUG: Diagnostic contains: it changes fields
              Object movedOther(Value value) { return new Value(value); }
              // BUG: Diagnostic contains: it changes fields
              Runnable movedReferenceToAConstructor() { return Counting::new; }
              // BUG: Diagnostic contains: it changes `notes`
              void movedArgument(String name) { note(seen, name); }
              // BUG: Diagnostic contains: it changes `notes`
              void movedArguments(String name) { note(new ArrayList<>(), name); note(seen, name); }
              void movedOwnArgument(String name) { note(new ArrayList<>(), name); }
              Object movedValue(String name) { return new Value(name); }
              void movedReferences() { names.forEach(String::trim); names.stream().filter(seen::contains).count(); }
            }
            """)
        .doTest();
  }

  @Test
  void locks() {
    compilation
        .addSourceLines(
            "Locks.java",
            """
            import java.util.concurrent.locks.*;
            class Locks {
              private final ReentrantLock lock = new ReentrantLock();
              private final ReadWriteLock both = new ReentrantReadWriteLock();
              private int[] counts = new int[1];
              // BUG: Diagnostic contains: `unlock` is for the thread that called `lock`
              void movedEnd() { lock.unlock(); }
              // BUG: Diagnostic contains: `unlock` is for the thread that called `lock`
              void movedEndOfReading() { both.readLock().unlock(); }
              // BUG: Diagnostic contains: `unlock` is for the thread that called `lock`
              Runnable movedReference() { return lock::unlock; }
              void movedBoth() { lock.lock(); lock.unlock(); }
              // BUG: Diagnostic contains: it changes fields
              void movedElement() { counts[0] += 1; }
              void movedOwnElement() { int[] own = new int[1]; own[0] += 1; }
            }
            """)
        .doTest();
  }

  @Test
  void whatOnlyOneThreadMayUse() {
    compilation
        .addSourceLines(
            "Views.java",
            """
            import javax.swing.*;
            class Views {
              private final JLabel label = new JLabel();
              private Views outer;
              // BUG: Diagnostic contains: `this.label` may not be used on another thread
              void movedField() { this.label.setText("a"); }
              // BUG: Diagnostic contains: `outer.label` may not be used on another thread
              void movedFieldOfAnother() { outer.label.setText("b"); }
              // BUG: Diagnostic contains: `JOptionPane.getRootFrame()` may not be used on another thread
              void movedResult() { JOptionPane.getRootFrame().setTitle("c"); }
              void movedConstant(StringBuilder text) { int place = SwingConstants.LEFT; }
            }
            """)
        .doTest();
  }

  @Test
  void localVariables() {
    compilation
        .addSourceLines(
            "Locals.java",
            """
            import java.util.*;
            class Locals {
              private static void run(Runnable code) { code.run(); }
              Runnable around(List<Object> news) {
                Object first = news.get(0);
                String text = first.toString();
                class Part {
                  // BUG: Diagnostic contains: `first` may be something that no other thread may use
                  void movedObject() { System.out.println(first); }
                  void movedText() { System.out.println(text); }
                }
                return new Part()::movedText;
              }
              // BUG: Diagnostic contains: it declares a class
              void movedClass() { class Part {} System.out.println(new Part()); }
              void movedAnonymousClass() { run(new Runnable() { @Override public void run() {} }); }
            }
            """)
        .doTest();
  }
}
