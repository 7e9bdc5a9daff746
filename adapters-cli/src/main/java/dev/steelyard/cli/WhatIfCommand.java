package dev.steelyard.cli;

import dev.steelyard.cli.document.DecisionReader;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.cli.screen.PlainRecords;
import dev.steelyard.cli.screen.WhatIfScreen;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says what a change would do. */
@Command(
    name = "whatif",
    description = "Shows the answer before and after some changes. The file stays as it is.",
    footer = {
      "steelyard whatif backend --answer team=JavaScript --set team=Python",
      "steelyard whatif shop.yaml --set server.support=good --set weight.cost=40"
    })
final class WhatIfCommand implements Act {

  private static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.PLAIN, Format.JSON);

  private final Provider<DecisionReader> reader;
  private final Provider<ChangeDecision> change;
  private final Provider<EvaluateDecision> evaluate;
  private final Provider<ResultWriter> writer;

  @ParentCommand private SteelyardCommand steelyard;
  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private VariationOptions variations = new VariationOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--set",
      required = true,
      paramLabel = "CHANGE",
      description =
          "question=answer, alternative.criterion=performance or weight.criterion=points. May be"
              + " repeated.")
  private List<String> changes = new ArrayList<>();

  @Inject
  WhatIfCommand(
      Provider<DecisionReader> reader,
      Provider<ChangeDecision> change,
      Provider<EvaluateDecision> evaluate,
      Provider<ResultWriter> writer) {
    this.reader = reader;
    this.change = change;
    this.evaluate = evaluate;
    this.writer = writer;
  }

  @Override
  public ExitCode run() {
    Delivery delivery = output.delivery(steelyard, FORMATS);
    AnsweredDecision before = decision.read(reader.get(), steelyard);
    AnsweredDecision after = before.with(changed(before.decision()));
    Outcome now = before.evaluate(evaluate.get(), variations);
    Outcome then = after.evaluate(evaluate.get(), variations);
    delivery.deliver(result(now, then, language.on(before.next(variations)), delivery));
    return ExitCode.DONE;
  }

  private Decision changed(Decision before) {
    try {
      return change.get().change(before, changes);
    } catch (DecisionException refusal) {
      String written =
          changes.stream().map(each -> "--set " + each).collect(Collectors.joining(" "));
      throw new RefusedOption(written, refusal);
    }
  }

  private String result(Outcome now, Outcome then, NextCommands next, Delivery delivery) {
    return switch (delivery.format()) {
      case TEXT, MARKDOWN ->
          new WhatIfScreen(now, then, language.on(delivery.surface())).text(changes, next);
      case PLAIN -> PlainRecords.change(now, then);
      case JSON -> writer.get().outcome(then);
    };
  }
}
