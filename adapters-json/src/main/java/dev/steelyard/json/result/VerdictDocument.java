package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.verdict.Verdict;
import java.util.List;

/**
 * What may be said about who comes first.
 *
 * @param reason only for {@code too-close}
 * @param weakness only for {@code lead}, where a step takes the lead away
 * @param missing only for {@code too-early}: facts that can decide
 * @param open only for {@code too-early}: constraints that those in front may miss
 */
record VerdictDocument(
    String code,
    String words,
    String leader,
    double lead,
    double firstIn,
    String reason,
    OneStepDocument weakness,
    List<MissingFactDocument> missing,
    List<OpenConstraintDocument> open,
    List<RestsOnDocument> restsOn,
    List<String> sentences) {

  static VerdictDocument of(Outcome outcome) {
    Verdict verdict = outcome.verdict();
    return new VerdictDocument(
        verdict.code().id(),
        verdict.code().words(),
        verdict.leader().orElse(null),
        verdict.lead(),
        verdict.firstIn(),
        reason(verdict),
        weakness(verdict),
        missing(verdict),
        open(verdict),
        outcome.robustness().restsOn().stream().map(RestsOnDocument::of).toList(),
        outcome.statements().verdict().stream().map(Sentence::text).toList());
  }

  private static String reason(Verdict verdict) {
    return verdict instanceof Verdict.TooClose close ? Words.of(close.reason()) : null;
  }

  private static OneStepDocument weakness(Verdict verdict) {
    return verdict instanceof Verdict.Lead lead
        ? lead.weakness().map(OneStepDocument::of).orElse(null)
        : null;
  }

  private static List<MissingFactDocument> missing(Verdict verdict) {
    return verdict instanceof Verdict.TooEarly early
        ? early.missing().stream().map(MissingFactDocument::of).toList()
        : null;
  }

  private static List<OpenConstraintDocument> open(Verdict verdict) {
    return verdict instanceof Verdict.TooEarly early
        ? early.open().stream().map(OpenConstraintDocument::of).toList()
        : null;
  }
}
