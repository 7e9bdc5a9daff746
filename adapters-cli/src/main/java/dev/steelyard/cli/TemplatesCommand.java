package dev.steelyard.cli;

import dev.steelyard.cli.screen.CatalogueScreen;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the built-in decisions. */
@Command(
    name = "templates",
    description = "Lists the built-in decisions; each can stand wherever a file can.",
    subcommands = TemplatesShowCommand.class,
    footer = {"steelyard templates", "steelyard templates show backend"})
final class TemplatesCommand implements Act {

  private final Provider<TemplateStore> templates;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  TemplatesCommand(Provider<TemplateStore> templates, Provider<ResultWriter> writer) {
    this.templates = templates;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.JSON));
    List<Template> all =
        templates.get().ids().stream()
            .map(id -> templates.get().template(id).orElseThrow())
            .toList();
    delivery.deliver(
        delivery.format() == Format.JSON
            ? writer.get().templates(all)
            : new CatalogueScreen(delivery.surface()).templates(all));
    return ExitCode.DONE;
  }

  SteelyardCommand steelyard() {
    return steelyard;
  }
}
