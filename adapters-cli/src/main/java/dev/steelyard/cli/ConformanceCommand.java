package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.screen.ConformanceScreen;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.CheckConformance;
import dev.steelyard.core.port.ConformanceCase;
import dev.steelyard.core.port.ConformanceReport;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs reference cases and compares numbers. */
@Command(
    name = "conformance",
    description =
        "Runs files of reference cases through the engine and compares what it computes with what"
            + " they expect.",
    footer = {"steelyard conformance topsis.json", "steelyard conformance cases/*.json"})
final class ConformanceCommand implements Act {

  private final Provider<CheckConformance> conformance;
  private final Provider<CaseEngine> engine;
  private final Provider<ResultWriter> writer;

  private final Provider<DecisionReader> reader;

  @ParentCommand private SteelyardCommand steelyard;

  @Parameters(
      arity = "1..*",
      paramLabel = "CASES",
      description = "Files with an array of cases each, in JSON.")
  private List<String> files = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  ConformanceCommand(
      Provider<CheckConformance> conformance,
      Provider<CaseEngine> engine,
      Provider<ResultWriter> writer,
      Provider<DecisionReader> reader) {
    this.conformance = conformance;
    this.engine = engine;
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    var all = new ArrayList<ConformanceCase>();
    for (String file : files) {
      all.addAll(check(file).cases());
    }
    var report = new ConformanceReport(all);
    delivery.deliver(text(report, delivery));
    return report.conforms() ? ExitCode.DONE : ExitCode.CONDITION;
  }

  private ConformanceReport check(String file) {
    String text = reader.get().text(file);
    try {
      return conformance.get().check(text, engine.get());
    } catch (DecisionException refusal) {
      throw new RefusedDocument(file, text, refusal);
    }
  }

  private String text(ConformanceReport report, Delivery delivery) {
    return switch (delivery.format()) {
      case JSON -> writer.get().conformance(report);
      case PLAIN -> ConformanceScreen.records(report);
      default -> new ConformanceScreen(report, delivery.surface()).text();
    };
  }
}
