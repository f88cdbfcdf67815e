package dev.unhang.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neovim, with its own client. */
class NeovimTest {
  @Test
  void opensTheSampleAndAppliesAPatch() throws Exception {
    Path nvim = Programs.need("nvim");
    Session session = new Session("neovim");
    for (String each : List.of("CACHE", "STATE", "CONFIG", "DATA")) {
      session.with("XDG_" + each + "_HOME", session.folder().resolve("own"));
    }
    if (nvim.startsWith(Programs.ROOT)) {
      session.with("VIMRUNTIME", Programs.ROOT.resolve("usr/share/nvim/runtime"));
      session.with("LD_LIBRARY_PATH", Programs.ROOT.resolve("usr/lib/x86_64-linux-gnu"));
    }
    List<String> command = new ArrayList<>(List.of(nvim.toString(), "-u", "NONE", "-i", "NONE"));
    String lua = Path.of("neovim/?.lua").toAbsolutePath().toString();
    command.addAll(List.of("--cmd", "lua package.path = '" + lua + ";' .. package.path"));
    command.addAll(List.of("--cmd", "filetype on | syntax on", "-c"));
    command.add("luafile " + Path.of("src/test/neovim/session.lua").toAbsolutePath());

    List<String> said = Screen.run(session, command, "--headless", "neovim");

    assertEquals(Said.FINDINGS, Said.findings(said));
    Said.assertActions(said);
    session.workspace().assertPatched();
  }
}
