package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.record.RobustnessPage;
import dev.steelyard.cli.screen.PlainRecords;
import dev.steelyard.cli.screen.RobustScreen;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says how sure a ranking is. */
@Command(
    name = "robust",
    description = "Says how sure the ranking is and what would change who comes first.",
    footer = {
      "steelyard robust shop.yaml",
      "steelyard robust backend --answer team=JavaScript",
      "steelyard robust shop.yaml --variations 100000 --seed 7"
    })
final class RobustCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  RobustCommand(
      Provider<DecisionReader> reader,
      Provider<EvaluateDecision> evaluate,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.evaluate = evaluate;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard);
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    Outcome outcome = answered.evaluate(evaluate.get(), variations);
    delivery.deliver(result(outcome, answered, delivery));
    return ExitCode.DONE;
  }

  private String result(Outcome outcome, AnsweredDecision answered, Delivery delivery) {
    return switch (delivery.format()) {
      case TEXT ->
          new RobustScreen(
                  outcome, language.on(answered.next(variations)), language.on(delivery.surface()))
              .text();
      case PLAIN -> new PlainRecords(outcome).robustness();
      case JSON -> writer.get().robustness(outcome);
      case MARKDOWN -> new RobustnessPage(outcome).text();
    };
  }
}
