package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.SortScreen;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Sorts the alternatives of a decision into categories. */
@Command(
    name = "sort",
    description = "Sorts the alternatives into categories by a sorting method of the file.",
    footer = {"steelyard sort loans.yaml", "steelyard sort loans.yaml --format json"})
final class SortCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  SortCommand(
      Provider<DecisionReader> reader,
      Provider<EvaluateDecision> evaluate,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.evaluate = evaluate;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    Outcome outcome = answered.evaluate(evaluate.get(), variations);
    List<Step.Labels> assignments = assignments(outcome);
    delivery.deliver(
        switch (delivery.format()) {
          case JSON -> writer.get().outcome(outcome);
          case PLAIN -> SortScreen.records(assignments);
          default -> new SortScreen(outcome, delivery.surface()).text(assignments);
        });
    return ExitCode.DONE;
  }

  private static List<Step.Labels> assignments(Outcome outcome) {
    var assignments =
        outcome.evaluation().steps().stream()
            .filter(Step.Labels.class::isInstance)
            .map(Step.Labels.class::cast)
            .toList();
    if (assignments.isEmpty()) {
      throw new WrongUse(
          outcome.evaluation().method()
              + " sorts nothing into categories.\nMethods that do: steelyard methods, family"
              + " sorting.");
    }
    return assignments;
  }
}
