package dev.unhang.explain;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.unhang.model.Models;
import dev.unhang.setup.Explainer;
import dev.unhang.setup.Failsafe;
import dev.unhang.setup.Flag;
import dev.unhang.setup.PackMessages;
import dev.unhang.setup.Place;
import dev.unhang.setup.UnhangFlags;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.tools.Diagnostic;

/**
 * An {@link Explainer} that says, in a note of the compiler at each place, where the code there
 * runs, the evidence for it, and what the models know of it.
 *
 * <p>Notes never fail a build, not even with {@code -Werror}, and there is no limit to their
 * number.
 */
@AutoService(Explainer.class)
public final class PlaceExplainer implements Explainer {
  /** Instantiates the explainer as a service. */
  public PlaceExplainer() {}

  @Override
  public TaskListener watch(Context context, ErrorProneOptions options) {
    Watch watch = new Watch(context, options);
    watch.readModels();
    return watch;
  }

  /** Looks at each file when javac has analyzed it: its types are known, its trees as written. */
  private static final class Watch implements TaskListener {
    private final Context context;
    private final ErrorProneOptions options;
    private final ImmutableList<Place> places;
    private final Failsafe failsafe;
    private final Unanswered unanswered;
    private final Set<CompilationUnitTree> seen = new LinkedHashSet<>();

    Watch(Context context, ErrorProneOptions options) {
      UnhangFlags flags = UnhangFlags.from(options.getFlags());
      this.context = context;
      this.options = options;
      this.places = flags.get(Flag.EXPLAIN);
      this.failsafe = Failsafe.of(Flag.EXPLAIN.key(), flags);
      this.unanswered = new Unanswered(places);
      Models.configure(context, flags);
    }

    /** Reports what is wrong with the user's models before the checks, which then say nothing. */
    void readModels() {
      Models ignored = Models.of(state());
    }

    @Override
    public void finished(TaskEvent event) {
      CompilationUnitTree unit = event.getCompilationUnit();
      if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && seen.add(unit)) {
        answer(unit);
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        unanswered.texts(seen.size(), hasErrors()).forEach(this::sayAtTheEnd);
      }
    }

    /** Maven shows no notes without a position, so that it has to be that of some file. */
    private void sayAtTheEnd(String text) {
      CompilationUnitTree last = Iterables.getLast(seen, null);
      if (last != null) {
        say(text, new TreePath(last));
      }
    }

    private void answer(CompilationUnitTree unit) {
      VisitorState state = state().withPath(new TreePath(unit));
      if (!hasErrors()) {
        boolean ignored = failsafe.run(unit, state, () -> answer(state), false);
        return;
      }
      try {
        boolean ignored = answer(state);
      } catch (RuntimeException | AssertionError e) {
        /* No defect of ours: some types or symbols are missing in code that is wrong. */
      }
    }

    /** Whether javac has found an error, or a check has that the user made one of errors. */
    private boolean hasErrors() {
      return Log.instance(context).nerrors > 0;
    }

    private VisitorState state() {
      return VisitorState.createConfiguredForCompilation(
          context, description -> {}, ImmutableMap.of(), options);
    }

    private boolean answer(VisitorState state) {
      UnitPlaces candidates = UnitPlaces.of(state.getPath().getCompilationUnit());
      unanswered.addCandidates(candidates);
      Explanation explanation = new Explanation(state);
      Set<Object> said = new HashSet<>();
      for (Place place : places) {
        for (UnitPlaces.Found found : candidates.find(place)) {
          unanswered.remove(place);
          if (said.add(ImmutableList.of(found.position().getLeaf(), found.line()))) {
            say(explanation.of(found), found.position());
          }
        }
      }
      return true;
    }

    private void say(String text, TreePath position) {
      JavacTrees.instance(context)
          .printMessage(
              Diagnostic.Kind.NOTE,
              PackMessages.PREFIX + text,
              position.getLeaf(),
              position.getCompilationUnit());
    }
  }
}
