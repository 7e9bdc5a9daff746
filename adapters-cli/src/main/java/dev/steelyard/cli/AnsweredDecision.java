package dev.steelyard.cli;

import dev.steelyard.cli.document.ReadDecision;
import dev.steelyard.cli.failure.RefusedDocument;
import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.UnknownMethodException;
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
 */
record AnsweredDecision(ReadDecision source, Decision decision, List<String> options) {

  AnsweredDecision {
    options = List.copyOf(options);
  }

  AnsweredDecision with(Decision other) {
    return new AnsweredDecision(source, other, options);
  }

  Outcome evaluate(EvaluateDecision evaluate, VariationOptions variations) {
    EvaluationOptions how = variations.options();
    return acted(each -> evaluate.evaluate(each, how));
  }

  Survey survey(SurveyMethods methods) {
    return acted(methods::survey);
  }

  /** What an act makes of the decision; what it refuses is shown in its document or option. */
  <T> T acted(Function<Decision, T> act) {
    try {
      return act.apply(decision);
    } catch (UnknownMethodException refusal) {
      throw options.contains("--method")
          ? new RefusedOption("--method", refusal)
          : refused(refusal);
    } catch (DecisionException refusal) {
      throw refused(refusal);
    }
  }

  private RefusedDocument refused(DecisionException refusal) {
    return new RefusedDocument(source.name(), source.text(), refusal, source.document()::place);
  }

  /** What may be run next on the same decision. */
  NextCommands next(VariationOptions variations) {
    var words = new ArrayList<>(options);
    words.addAll(variations.asWritten());
    return new NextCommands(source.name(), words);
  }
}
