package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.cli.record.ComparisonPage;
import dev.steelyard.cli.screen.ExplainScreen;
import dev.steelyard.cli.screen.PlainRecords;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says why one alternative rather than another. */
@Command(
    name = "explain",
    description = "Says why one alternative rather than another; usually the first two.",
    footer = {
      "steelyard explain shop.yaml",
      "steelyard explain shop.yaml server platform",
      "steelyard explain backend --answer team=Python --evidence"
    })
final class ExplainCommand implements Act {

  private final Provider<DecisionReader> reader;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<ExplainDecision> explain;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "A",
      description = "An alternative, by id or name. Usually the first one.")
  private String first;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "B",
      description = "Another one. Usually the next in the ranking.")
  private String second;

  @Option(names = "--evidence", description = "Also show what each rating rests on.")
  private boolean evidence;

  @Inject
  ExplainCommand(
      Provider<DecisionReader> reader,
      Provider<EvaluateDecision> evaluate,
      Provider<ExplainDecision> explain,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.evaluate = evaluate;
    this.explain = explain;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard);
    AnsweredDecision answered = decision.read(reader.get(), steelyard);
    Outcome outcome = answered.evaluate(evaluate.get(), variations);
    Explanation explanation = explanation(outcome);
    delivery.deliver(result(outcome, explanation, answered, delivery));
    return ExitCode.DONE;
  }

  private Explanation explanation(Outcome outcome) {
    List<String> order = outcome.evaluation().ranking().order();
    if (order.size() < 2) {
      throw new WrongUse("there are no two alternatives in play to compare.");
    }
    String one = first == null ? order.get(0) : first;
    try {
      return explain.get().explain(outcome, one, second == null ? other(outcome, one) : second);
    } catch (DecisionException refusal) {
      throw new RefusedOption(String.join(" ", named()), refusal);
    }
  }

  /** Without a second alternative: the first of the ranking that is not the first one asked for. */
  private static String other(Outcome outcome, String one) {
    return outcome.evaluation().ranking().order().stream()
        .filter(id -> !id.equals(one) && !name(outcome, id).equals(one))
        .findFirst()
        .orElseThrow();
  }

  private static String name(Outcome outcome, String id) {
    return outcome.decision().alternative(id).orElseThrow().name();
  }

  private List<String> named() {
    return second == null ? List.of(String.valueOf(first)) : List.of(first, second);
  }

  private String result(
      Outcome outcome, Explanation explanation, AnsweredDecision answered, Delivery delivery) {
    return switch (delivery.format()) {
      case TEXT ->
          new ExplainScreen(outcome, explanation, language.on(delivery.surface()))
              .text(language.on(answered.next(variations)), evidence);
      case PLAIN -> new PlainRecords(outcome).comparison(explanation.comparison());
      case JSON -> writer.get().explanation(outcome, explanation);
      case MARKDOWN -> new ComparisonPage(outcome, explanation).text();
    };
  }
}
