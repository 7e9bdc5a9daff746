package dev.steelyard.cli;

import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the file of a built-in decision. */
@Command(
    name = "show",
    description = "Prints the file of a built-in decision.",
    footer = "steelyard templates show backend")
final class TemplatesShowCommand implements Act {

  private final Provider<TemplateStore> templates;

  @ParentCommand private TemplatesCommand parent;

  @Parameters(
      paramLabel = "TEMPLATE",
      completionCandidates = TemplateIds.class,
      description = "The id of a built-in decision.")
  private String id;

  @Inject
  TemplatesShowCommand(Provider<TemplateStore> templates) {
    this.templates = templates;
  }

  @Override
  public ExitCode run() {
    TemplateStore store = templates.get();
    Template template =
        store
            .template(id)
            .orElseThrow(
                () ->
                    WrongUse.unknown(
                        "there is no built-in decision \"" + id + "\".", id, store.ids()));
    parent.steelyard().terminal().printDocument(template.text());
    return ExitCode.DONE;
  }
}
