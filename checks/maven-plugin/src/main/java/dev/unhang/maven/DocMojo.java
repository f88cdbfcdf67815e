package dev.unhang.maven;

import dev.unhang.doc.Pages;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints a page of the documentation, or their names. */
@Mojo(name = "doc", requiresProject = false, aggregator = true, threadSafe = true)
public final class DocMojo extends AbstractMojo {
  /** The page: that of a check has its name. */
  @Parameter(property = "unhang.page", defaultValue = "")
  private String page = "";

  @Override
  public void execute() throws MojoFailureException {
    String names = "-Dunhang.page=NAME prints one of " + String.join(", ", Pages.names());
    getLog()
        .info(
            page.isEmpty()
                ? names
                : "\n"
                    + Pages.text(page)
                        .orElseThrow(
                            () ->
                                new MojoFailureException(
                                    "There is no page '" + page + "'. " + names)));
  }
}
