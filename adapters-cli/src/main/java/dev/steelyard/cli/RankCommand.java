package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ranks the alternatives of a decision. */
@Command(
    name = "rank",
    description = "Says who comes first, by how much, why, and how sure that is.",
    footer = {
      "steelyard rank shop.yaml",
      "steelyard rank backend --answer team=JavaScript --answer realtime=important",
      "steelyard rank shop.yaml --format markdown -o decision.md",
      "steelyard rank shop.yaml --require lead",
      "steelyard rank shop.yaml --method topsis --param normalization=min-max --steps"
    })
final class RankCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<RankRendering> rendering;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--require",
      paramLabel = "VERDICT",
      description =
          "Exit with 1 unless the verdict is at least this strong: dominates, clear-lead, lead or"
              + " lean.")
  private Requirement required;

  @Option(
      names = "--steps",
      description = "Show the intermediate results of the method below the answer.")
  private boolean steps;

  @Inject
  RankCommand(
      Provider<DecisionReader> reader,
      Provider<EvaluateDecision> evaluate,
      Provider<RankRendering> rendering) {
    this.reader = reader;
    this.evaluate = evaluate;
    this.rendering = rendering;
  }

  @Override
  public ExitCode run() {
    if (steps && output.format() != Format.TEXT) {
      throw new WrongUse(
          "--steps is for the screen, not for "
              + output.format()
              + ".\nEvery step is in the JSON anyway: --format json");
    }
    Delivery delivery = output.delivery(steelyard);
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    Outcome outcome = answered.evaluate(evaluate.get(), variations);
    delivery.deliver(text(outcome, answered, delivery));
    return judged(outcome);
  }

  private String text(Outcome outcome, AnsweredDecision answered, Delivery delivery) {
    NextCommands next = language.on(answered.next(variations));
    return steps
        ? RankRendering.screen(outcome, next, language.on(delivery.surface())).withSteps()
        : rendering.get().text(outcome, delivery.format(), next, language.on(delivery.surface()));
  }

  private ExitCode judged(Outcome outcome) {
    var verdict = outcome.verdict().code();
    if (required == null || required.isMetBy(verdict)) {
      return ExitCode.DONE;
    }
    steelyard
        .terminal()
        .printMessage(
            "not met: --require " + required + ", but the verdict is " + verdict.id() + ".\n");
    return ExitCode.CONDITION;
  }
}
