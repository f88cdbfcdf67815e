package dev.unhang.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What the goals need of Maven. */
public final class Services {
  private final BuildPluginManager plugins;
  private final RepositorySystem resolver;
  private final ToolchainManager toolchains;
  private final TestDependencies testDependencies;

  @Inject
  Services(
      BuildPluginManager plugins,
      RepositorySystem resolver,
      ToolchainManager toolchains,
      TestDependencies testDependencies) {
    this.plugins = plugins;
    this.resolver = resolver;
    this.toolchains = toolchains;
    this.testDependencies = testDependencies;
  }

  BuildPluginManager plugins() {
    return plugins;
  }

  RepositorySystem resolver() {
    return resolver;
  }

  ToolchainManager toolchains() {
    return toolchains;
  }

  TestDependencies testDependencies() {
    return testDependencies;
  }
}
