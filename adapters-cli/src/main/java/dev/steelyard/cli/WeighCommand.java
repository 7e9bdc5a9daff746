package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.screen.WeightScreen;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.WeighDecision;
import dev.steelyard.core.port.Weighing;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
  @Mixin private AnswerOptions decision = new AnswerOptions();

  @Option(
      names = "--by",
      paramLabel = "WEIGHTING",
      completionCandidates = WeightingIds.class,
      description = "Find the weights by this way instead of the one in the file.")
  private String by;

  @Mixin private SettingOptions settings = new SettingOptions();
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
    Map<String, Setting> stated = stated();
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered =
        decision
            .read(reader.get(), steelyard)
            .stating(settings.source("weights", "--by", by), List.of());
    AnsweredDecision restated = answered.with(answered.acted(each -> restated(each, stated)));
    Weighing weighing = restated.acted(weigh.get()::weigh);
    delivery.deliver(text(restated.decision(), weighing, delivery));
    return ExitCode.DONE;
  }

  /** What belongs to no weighting, and a weighting that there is not, are refused at once. */
  private Map<String, Setting> stated() {
    if (by == null && settings.given()) {
      throw new WrongUse(
          "--param sets a parameter of the weighting that --by names; here is no --by.");
    }
    if (by != null) {
      known();
    }
    return settings.settings();
  }

  private void known() {
    var ids = restate.get().weightings().stream().map(each -> each.description().id()).toList();
    if (!ids.contains(by)) {
      String message = "There is no weighting \"" + by + "\".";
      Violation unknown =
          Violation.of(ErrorCode.INVALID_OPTION, Subject.at("weights", "by"), message);
      throw new RefusedOption(
          "--by " + by, new InvalidDecisionException(List.of(unknown.choices(by, ids))));
    }
  }

  private Decision restated(Decision decided, Map<String, Setting> stated) {
    return by == null ? decided : restate.get().restated(decided, by, stated);
  }

  private String text(Decision weighed, Weighing weighing, Delivery delivery) {
    return switch (delivery.format()) {
      case JSON -> writer.get().weights(weighed, weighing);
      case PLAIN -> WeightScreen.records(weighed, weighing);
      default -> new WeightScreen(weighed, weighing, delivery.surface()).text();
    };
  }
}
