package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.SortScreen;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ListMethods;
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
  private final Provider<ListMethods> methods;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  SortCommand(
      Provider<DecisionReader> reader,
      Provider<EvaluateDecision> evaluate,
      Provider<ResultWriter> writer,
      Provider<ListMethods> methods) {
    this.reader = reader;
    this.evaluate = evaluate;
    this.writer = writer;
    this.methods = methods;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    requireSorting(answered.decision().method().name());
    Outcome outcome = answered.evaluate(evaluate.get(), variations);
    List<Step.Assignment> assignments = assignments(outcome);
    delivery.deliver(
        switch (delivery.format()) {
          case JSON -> writer.get().outcome(outcome);
          case PLAIN -> SortScreen.records(assignments);
          default -> new SortScreen(outcome, delivery.surface()).text(assignments);
        });
    return ExitCode.DONE;
  }

  /** A method that is not known is refused by the evaluation, with its place. */
  private void requireSorting(String method) {
    var all = methods.get().methods().stream().map(MethodDefinition::description).toList();
    var sorting = all.stream().filter(each -> each.claims(Claim.SORTS)).toList();
    if (all.stream().anyMatch(each -> each.id().equals(method) && !sorting.contains(each))) {
      var ids = sorting.stream().map(MethodDescription::id).toList();
      throw new WrongUse(
          method + " sorts nothing into categories.\nThese do: " + String.join(", ", ids));
    }
  }

  private static List<Step.Assignment> assignments(Outcome outcome) {
    return outcome.evaluation().steps().stream()
        .filter(Step.Assignment.class::isInstance)
        .map(Step.Assignment.class::cast)
        .toList();
  }
}
