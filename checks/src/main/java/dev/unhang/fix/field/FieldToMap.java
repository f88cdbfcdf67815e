package dev.unhang.fix.field;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.unhang.code.Trees;
import dev.unhang.code.UsageIndex;
import dev.unhang.fix.field.StartPlace.Count;
import dev.unhang.fix.handle.CancelCall;
import dev.unhang.fix.hook.HookMethod;
import dev.unhang.fix.hook.HookMethods;
import dev.unhang.fix.text.TypeWitness;
import dev.unhang.judge.disconnect.WorkVerdict;
import dev.unhang.judge.disconnect.hook.Hook;
import java.util.Optional;

/**
 * Turns a field that one client after the other writes into a map by client. In the hooks a local
 * variable of the field's name takes its place, so that most of what they do stays as it is.
 */
final class FieldToMap {
  private final VarSymbol field;
  private final WorkVerdict verdict;
  private final ClassPatch patch;
  private final String map;

  FieldToMap(VarSymbol field, WorkVerdict verdict, ClassPatch patch) {
    this.field = field;
    this.verdict = verdict;
    this.patch = patch;
    this.map = patch.names().free(name(field.getSimpleName().toString()));
  }

  private static String name(String one) {
    boolean isPlural = one.charAt(one.length() - 1) == 's';
    return one + (isPlural ? "ByClient" : "s");
  }

  /** Rewrites the declaration and all uses. */
  void rewrite() {
    UsageIndex index = UsageIndex.of(patch.state());
    TreePath declaration = index.declaration(field);
    ImmutableList<TreePath> uses = index.uses(field);
    Optional<SessionKey> key = key(uses);
    if (key.isEmpty()) {
      patch.refuse("the methods that use it share no key by which the class tells clients apart");
    } else if (new StartPlace(verdict, patch.type(), patch.state()).count() != Count.ONCE) {
      patch.refuse(
          "it may be started more than once for one client: cancel what the map had before");
    } else if (declaration == null || !isPlain((VariableTree) declaration.getLeaf())) {
      patch.refuse("other code may use the field as well");
    } else {
      declare((VariableTree) declaration.getLeaf(), key.orElseThrow());
      uses.stream()
          .map(use -> Trees.child(use, patch.tree()))
          .distinct()
          .forEach(member -> rewriteIn(member, uses, key.orElseThrow()));
    }
  }

  /** The key that all methods know which use the field. */
  private Optional<SessionKey> key(ImmutableList<TreePath> uses) {
    return SessionKey.of(patch.tree(), patch.scope()).stream()
        .filter(each -> isKnownIn(uses, each))
        .findFirst();
  }

  private boolean isKnownIn(ImmutableList<TreePath> uses, SessionKey key) {
    return uses.stream()
        .map(use -> Trees.child(use, patch.tree()))
        .allMatch(member -> member.flatMap(path -> in(path, key)).isPresent());
  }

  /** The key in a method of the class. */
  private Optional<String> in(TreePath member, SessionKey key) {
    return member.getLeaf() instanceof MethodTree method
        ? key.in(HookMethods.parameters(method), patch.state())
        : Optional.empty();
  }

  /** Makes a hook that does not use the field stop what the map has for the client. */
  void stopIn(HookMethod hook, CancelCall cancel) {
    if (patch.isRefused()) {
      return;
    }
    ImmutableList<TreePath> uses = UsageIndex.of(patch.state()).uses(field);
    Optional<String> key = key(uses).flatMap(each -> each.in(hook.parameters(), patch.state()));
    if (key.isEmpty() || uses.stream().anyMatch(use -> isIn(use, hook))) {
      patch.refuse(
          "`" + hook.name() + "` uses the field in another way, or has no key for the map");
      return;
    }
    String name = hook.localName(field.getSimpleName().toString());
    String type = TypeWitness.withWildcards(field.type, patch.scope());
    patch.begin(
        hook,
        ImmutableList.of(
            type + " " + name + " = " + map + ".remove(" + key.orElseThrow() + ");",
            "if (" + name + " != null) {",
            "\t" + cancel.of(name) + ";",
            "}"));
  }

  private boolean isIn(TreePath use, HookMethod hook) {
    return Trees.child(use, patch.tree())
        .filter(member -> member.getLeaf() == hook.declaration())
        .isPresent();
  }

  private boolean isPlain(VariableTree declaration) {
    return field.isPrivate()
        && declaration.getModifiers().getAnnotations().isEmpty()
        && patch.tree().getMembers().contains(declaration)
        && patch.source().of(declaration).endsWith(";")
        && (declaration.getInitializer() == null
            || declaration.getInitializer().getKind() == Tree.Kind.NULL_LITERAL);
  }

  private void declare(VariableTree declaration, SessionKey key) {
    String type = field.type.isPrimitive() ? boxed() : patch.source().of(declaration.getType());
    patch
        .edits()
        .replace(
            declaration,
            "private "
                + ((field.flags() & Flags.STATIC) != 0 ? "static " : "")
                + "final "
                + patch.scope().name("java.util.Map")
                + "<"
                + patch.scope().typeText(key.type())
                + ", "
                + type
                + "> "
                + map
                + " = new "
                + patch.scope().name("java.util.concurrent.ConcurrentHashMap")
                + "<>();");
  }

  private String boxed() {
    return patch.state().getTypes().boxedClass(field.type).getSimpleName().toString();
  }

  private void rewriteIn(Optional<TreePath> member, ImmutableList<TreePath> all, SessionKey key) {
    Optional<String> text = member.flatMap(path -> in(path, key));
    ImmutableList<TreePath> uses =
        all.stream()
            .filter(use -> Trees.child(use, patch.tree()).equals(member))
            .collect(ImmutableList.toImmutableList());
    if (text.isEmpty() || !(member.orElseThrow().getLeaf() instanceof MethodTree method)) {
      patch.refuse("the field is used outside the methods of the class");
    } else if (assigned(uses).isPresent()) {
      fill(uses, assigned(uses).orElseThrow(), text.orElseThrow());
    } else if (isHook(method)) {
      String taking = map + ".remove(" + text.orElseThrow() + ")";
      new TakenFromMap(field, patch).rewrite(method, uses, taking);
    } else {
      patch.refuse("`" + method.getName() + "` uses the field as well");
    }
  }

  /** The name in front of the assignment that the finding is about. */
  private Optional<TreePath> assigned(ImmutableList<TreePath> uses) {
    return uses.stream()
        .filter(
            use ->
                use.getParentPath().getLeaf() instanceof AssignmentTree assignment
                    && assignment.getVariable() == use.getLeaf()
                    && isOfWork(assignment))
        .findFirst();
  }

  private boolean isOfWork(AssignmentTree assignment) {
    return verdict.site().getLeaf() == assignment
        || verdict.work().start().getLeaf() == assignment.getExpression();
  }

  /** The method that starts the work: what it assigns goes into the map. */
  private void fill(ImmutableList<TreePath> uses, TreePath assigned, String key) {
    TreePath statement = assigned.getParentPath().getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)) {
      patch.refuse("the assignment is part of something else");
    } else if (uses.size() == 1
        && !(isLong(statement, key) && isLocal(assigned, assigned, block))) {
      put((AssignmentTree) assigned.getParentPath().getLeaf(), statement, key);
    } else if (uses.stream().allMatch(use -> isLocal(use, assigned, block))) {
      putThroughVariable(assigned, statement, key);
    } else {
      patch.refuse("the method uses the field in other ways as well");
    }
  }

  private boolean isLong(TreePath statement, String key) {
    String line = patch.source().of(statement.getLeaf()) + map + ".put(" + key;
    return patch.isLong(line, statement.getLeaf());
  }

  private void put(AssignmentTree assignment, TreePath statement, String key) {
    int start = patch.source().start(assignment);
    int value = patch.source().start(assignment.getExpression());
    patch.edits().replace(start, value, map + ".put(" + key + ", ");
    int end = patch.source().end(assignment);
    patch.edits().replace(end, patch.source().end(statement.getLeaf()), ");");
  }

  private void putThroughVariable(TreePath assigned, TreePath statement, String key) {
    int start = patch.source().start(assigned.getLeaf());
    String first = patch.source().between(start, start + 1);
    String type = TypeWitness.withWildcards(field.type, patch.scope());
    patch.edits().replace(start, start + 1, type + " " + first);
    patch
        .text()
        .addAfter(
            ImmutableList.of(map + ".put(" + key + ", " + field.getSimpleName() + ");"),
            (StatementTree) statement.getLeaf());
  }

  /** Whether a use could as well be one of a local variable that begins with the assignment. */
  private boolean isLocal(TreePath use, TreePath assigned, BlockTree block) {
    return use.getLeaf() instanceof IdentifierTree
        && patch.source().start(use.getLeaf()) >= patch.source().start(assigned.getLeaf())
        && Trees.child(use, block).isPresent();
  }

  private boolean isHook(MethodTree method) {
    return verdict.scope().hooks().stream()
        .map(Hook::path)
        .anyMatch(path -> path.getLeaf().equals(method));
  }
}
