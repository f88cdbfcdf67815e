package dev.unhang.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Emacs, with eglot. */
class EmacsTest {
  @Test
  void opensTheSampleAndAppliesAPatch() throws Exception {
    Path emacs = Programs.need("emacs", "emacs-nox");
    Session session = new Session("emacs");
    session.with("PROTOCOL", session.folder().resolve("protocol.log"));
    List<String> command = new ArrayList<>(List.of(emacs.toString()));
    if (emacs.startsWith(Programs.ROOT)) {
      tellWhereItIs(session);
      command.add("--dump-file=" + only("usr/libexec/emacs/*/*/emacs.pdmp"));
    }
    command.add("-Q");
    command.addAll(packages());
    command.addAll(List.of("-l", Path.of("emacs/unhang.el").toAbsolutePath().toString()));
    command.addAll(List.of("-l", Path.of("src/test/emacs/session.el").toAbsolutePath().toString()));

    List<String> said = Screen.run(session, command, "--batch", "emacs");

    assertEquals(Said.FINDINGS, Said.findings(said));
    Said.assertActions(said);
    session.workspace().assertPatched();
  }

  /** Emacs, unpacked somewhere, looks for its parts in /usr. */
  private static void tellWhereItIs(Session session) throws IOException {
    session.with("EMACSDATA", only("usr/share/emacs/*.*/etc"));
    session.with("EMACSDOC", only("usr/share/emacs/*.*/etc"));
    session.with("EMACSLOADPATH", only("usr/share/emacs/*.*/lisp"));
    session.with("EMACSPATH", only("usr/libexec/emacs/*/*"));
    session.with("LD_LIBRARY_PATH", Programs.ROOT.resolve("usr/lib/x86_64-linux-gnu"));
  }

  /** Debian's eglot, for an Emacs that has none. */
  private static List<String> packages() throws IOException {
    List<String> options = new ArrayList<>();
    for (Path root : List.of(Programs.ROOT, Path.of("/"))) {
      for (Path each : Programs.below(root.resolve("usr/share/emacs/site-lisp/elpa-src"), "*")) {
        options.addAll(List.of("-L", each.toString()));
      }
    }
    return options;
  }

  private static Path only(String glob) throws IOException {
    return Programs.below(Programs.ROOT, glob).get(0);
  }
}
