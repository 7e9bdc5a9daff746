package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.RegimeEvidence;
import dev.steelyard.core.robustness.RegimeFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what the lead of one alternative over another rests on, as far as other sentences about the
 * pair do not say it already: on the order of the weights alone, or on weights that differ from the
 * average.
 */
final class RegimeSentences {

  private final Vocabulary names;
  private final RegimeFinding finding;
  private final boolean ordered;

  /** Equal weights have no order; then nothing is said of one. */
  RegimeSentences(Vocabulary names, RegimeFinding finding, boolean ordered) {
    this.names = names;
    this.finding = finding;
    this.ordered = ordered;
  }

  /** The strongest first. */
  List<Sentence> sentences() {
    return finding.evidence().stream().flatMap(this::said).toList();
  }

  private Stream<Sentence> said(RegimeEvidence evidence) {
    if (evidence instanceof RegimeEvidence.Dominates) {
      return Stream.of(pair(SentenceKey.DOMINATES_PAIR));
    }
    if (evidence instanceof RegimeEvidence.Ranked) {
      boolean weaker = finding.evidence().get(0) instanceof RegimeEvidence.Dominates;
      return weaker || !ordered ? Stream.empty() : Stream.of(pair(SentenceKey.ORDER_DECIDES));
    }
    return evidence instanceof RegimeEvidence.AgainstAverage average
        ? Stream.of(
            pair(SentenceKey.EQUAL_WEIGHTS_REVERSE)
                .with("d", new Argument.Points(-average.equalGap())))
        : Stream.empty();
  }

  private Sentence pair(SentenceKey key) {
    return Sentence.of(key)
        .with("a", names.alternative(finding.first()))
        .with("b", names.alternative(finding.second()));
  }
}
