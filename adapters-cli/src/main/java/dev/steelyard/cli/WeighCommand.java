package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.screen.WeightScreen;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.WeighDecision;
import dev.steelyard.core.port.Weighing;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says what every criterion counts, as the decision states it or by another way. */
@Command(
    name = "weigh",
    description = "Says what every criterion counts, and how that was found.",
    footer = {
      "steelyard weigh shop.yaml",
      "steelyard weigh shop.yaml --by entropy",
      "steelyard weigh shop.yaml --by critic --param directed=false"
    })
final class WeighCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<WeighDecision> weigh;
  private final Provider<RestateWeights> restate;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Option(
      names = "--by",
      paramLabel = "WEIGHTING",
      completionCandidates = WeightingIds.class,
      description = "Find the weights by this way instead of the one in the file.")
  private String by;

  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  WeighCommand(
      Provider<DecisionReader> reader,
      Provider<WeighDecision> weigh,
      Provider<RestateWeights> restate,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.weigh = weigh;
    this.restate = restate;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered = decision.readForWeights(reader.get(), steelyard);
    AnsweredDecision restated = answered.with(answered.acted(this::restated));
    Weighing weighing = restated.acted(weigh.get()::weigh);
    delivery.deliver(text(restated.decision(), weighing, delivery));
    return ExitCode.DONE;
  }

  private Decision restated(Decision stated) {
    return by == null ? stated : restate.get().restated(stated, by, decision.settings());
  }

  private String text(Decision weighed, Weighing weighing, Delivery delivery) {
    return switch (delivery.format()) {
      case JSON -> writer.get().weights(weighed, weighing);
      case PLAIN -> WeightScreen.records(weighed, weighing);
      default -> new WeightScreen(weighed, weighing, delivery.surface()).text();
    };
  }
}
