package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.screen.SurveyScreen;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.survey.Survey;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Runs all methods on one decision. */
@Command(
    name = "compare",
    description = "Runs all methods that fit, side by side, and says why one differs.",
    footer = {"steelyard compare shop.yaml", "steelyard compare shop.yaml --format json"})
final class CompareCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<SurveyMethods> methods;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Inject
  CompareCommand(
      Provider<DecisionReader> reader,
      Provider<SurveyMethods> methods,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.methods = methods;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery =
        output.delivery(steelyard, EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON));
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    Survey survey = answered.survey(methods.get());
    delivery.deliver(text(survey, answered, delivery));
    return ExitCode.DONE;
  }

  private String text(Survey survey, AnsweredDecision answered, Delivery delivery) {
    return switch (delivery.format()) {
      case JSON -> writer.get().survey(survey);
      case PLAIN -> SurveyScreen.records(survey);
      default -> new SurveyScreen(survey, delivery.surface()).text(answered.next());
    };
  }
}
