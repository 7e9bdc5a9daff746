package dev.steelyard.cli;

import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.cli.failure.CommandFailure;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A decision as it is to be evaluated.
 *
 * @param source the document it was read from
 * @param decision what the document states, with what the command line adds
 * @param options what the command line adds, as it was written
 * @param stated which part of the decision options state
 */
record AnsweredDecision(
    ReadDecision source, Decision decision, List<String> options, SettingSource stated) {

  AnsweredDecision {
    options = List.copyOf(options);
  }

  AnsweredDecision with(Decision other) {
    return new AnsweredDecision(source, other, options, stated);
  }

  /** The same decision, of which options state a part. */
  AnsweredDecision stating(SettingSource part, List<String> words) {
    var all = new ArrayList<>(options);
    all.addAll(words);
    return new AnsweredDecision(source, decision, all, part);
  }

  Outcome evaluate(EvaluateDecision evaluate, VariationOptions variations) {
    EvaluationOptions how = variations.options();
    return acted(each -> evaluate.evaluate(each, how));
  }

  Survey survey(SurveyMethods methods) {
    return acted(methods::survey);
  }

  /**
   * What an act makes of the decision; what it refuses is shown at the option that states it, else
   * in the document.
   */
  <T> T acted(Function<Decision, T> act) {
    try {
      return act.apply(decision);
    } catch (DecisionException refusal) {
      throw refused(refusal);
    }
  }

  private CommandFailure refused(DecisionException refusal) {
    boolean document =
        refusal.violations().stream().anyMatch(each -> stated.option(each).isEmpty());
    return document
        ? new RefusedDocument(
            source.name(), source.text(), refusal, source.document()::place, stated::option)
        : new RefusedOption(each -> stated.option(each).orElseThrow(), refusal);
  }

  /** What may be run next on the same decision. */
  NextCommands next() {
    return new NextCommands(source.name(), options);
  }

  /** The same with the same variations. */
  NextCommands next(VariationOptions variations) {
    var words = new ArrayList<>(options);
    words.addAll(variations.asWritten());
    return new NextCommands(source.name(), words);
  }
}
