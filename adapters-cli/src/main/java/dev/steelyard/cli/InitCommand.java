package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionFile;
import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.document.Formats;
import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.TemplateStore;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a decision file to start from. */
@Command(
    name = "init",
    description = "Writes a decision file to start from: a short commented one, or a built-in one.",
    footer = {
      "steelyard init",
      "steelyard init -o shop.yaml",
      "steelyard init backend -o backend.json"
    })
final class InitCommand implements Act {

  private static final String USUAL_NAME = "decision.yaml";

  private final Provider<DecisionReader> reader;
  private final Provider<TemplateStore> templates;
  private final Provider<Formats> formats;

  @ParentCommand private SteelyardCommand steelyard;

  @Parameters(
      arity = "0..1",
      paramLabel = "TEMPLATE",
      completionCandidates = TemplateIds.class,
      description = "A built-in decision to copy.")
  private String template;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to write. Usually decision.yaml, or the name of the built-in decision.")
  private String file;

  @Option(names = "--force", description = "Replace FILE if it is there already.")
  private boolean force;

  @Inject
  InitCommand(
      Provider<DecisionReader> reader,
      Provider<TemplateStore> templates,
      Provider<Formats> formats) {
    this.reader = reader;
    this.templates = templates;
    this.formats = formats;
  }

  @Override
  public ExitCode run() {
    if (template == null) {
      String starter = templates.get().starter();
      write(file == null ? USUAL_NAME : file, starter);
    } else {
      ReadDecision copied = reader.get().read(template);
      String ending = formats.get().byContent(copied.text()).endings().get(0);
      write(file == null ? template + "." + ending : file, copied.text());
    }
    return ExitCode.DONE;
  }

  private void write(String name, String text) {
    var target = new DecisionFile(formats.get(), steelyard.terminal(), name);
    target.claim(steelyard.overwrite(force));
    DocumentFormat written = formats.get().byContent(text);
    boolean same = written.name().equals(target.format().name());
    target.write(same ? text : target.format().write(written.read(text).decision()));
    steelyard.terminal().printMessage("Change it, then: steelyard check " + name + "\n");
  }
}
