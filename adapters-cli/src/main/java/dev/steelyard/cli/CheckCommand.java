package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.screen.CheckRecords;
import dev.steelyard.cli.screen.CheckScreen;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks decision files. */
@Command(
    name = "check",
    description = "Checks decision files: what is wrong, and what to look at again.",
    footer = {
      "steelyard check shop.yaml",
      "steelyard check decisions/*.yaml --strict",
      "steelyard check shop.yaml --format json"
    })
final class CheckCommand implements Act {

  private static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON);

  private record Checked(CheckReport report, String text) {}

  private final Provider<DecisionReader> reader;
  private final Provider<CheckDecision> check;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      completionCandidates = TemplateIds.class,
      description = "Decision files, - for standard input, or built-in decisions.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--strict", description = "Exit with 1 if there are warnings.")
  private boolean strict;

  private boolean unreadable;

  @Inject
  CheckCommand(
      Provider<DecisionReader> reader,
      Provider<CheckDecision> check,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.check = check;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard, FORMATS);
    var checked = new ArrayList<Checked>();
    files.forEach(file -> readable(file, checked));
    List<CheckReport> reports = checked.stream().map(Checked::report).toList();
    delivery.deliver(
        switch (delivery.format()) {
          case TEXT, MARKDOWN -> screen(checked, delivery);
          case PLAIN -> new CheckRecords().text(reports);
          case JSON -> writer.get().check(reports);
        });
    return unreadable ? ExitCode.ACCESS : judged(reports);
  }

  /** A file that cannot be read does not keep the others from being checked. */
  private void readable(String file, List<Checked> checked) {
    try {
      checked.add(checked(file));
    } catch (Inaccessible failure) {
      unreadable = true;
      steelyard.terminal().printMessage(new Failures(steelyard).text(failure));
    }
  }

  private Checked checked(String file) {
    try {
      ReadDecision read = reader.get().read(file);
      return new Checked(new CheckReport(file, List.of(), warnings(read)), read.text());
    } catch (RefusedDocument refused) {
      return new Checked(new CheckReport(file, refused.violations(), List.of()), refused.text());
    }
  }

  private List<Warning> warnings(ReadDecision read) {
    try {
      return check.get().check(read.decision(), steelyard.terminal().today()).stream()
          .map(warning -> placed(warning, read))
          .toList();
    } catch (DecisionException refusal) {
      throw new RefusedDocument(read.name(), read.text(), refusal, read.document()::place);
    }
  }

  private static Warning placed(Warning warning, ReadDecision read) {
    return read.document().place(warning.subject()).map(warning::at).orElse(warning);
  }

  private static String screen(List<Checked> checked, Delivery delivery) {
    var screen = new CheckScreen(delivery.surface());
    checked.forEach(each -> screen.add(each.report(), each.text()));
    return screen.text();
  }

  private ExitCode judged(List<CheckReport> reports) {
    if (!reports.stream().allMatch(CheckReport::valid)) {
      return ExitCode.INVALID;
    }
    boolean warned = reports.stream().anyMatch(report -> !report.warnings().isEmpty());
    return strict && warned ? ExitCode.CONDITION : ExitCode.DONE;
  }
}
