package dev.steelyard.core.verdict;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.math.CompensatedSum;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What can be said of the reasons in a pair, whatever they are measured in. */
final class PairSentences {

  /** Two reasons are the main ones when they are at least this part of all that speak for it. */
  private static final double MAIN_PART = 0.5;

  private final Vocabulary names;
  private final Comparison comparison;
  private final DoubleFunction<Argument> amount;

  PairSentences(Vocabulary names, Comparison comparison, DoubleFunction<Argument> amount) {
    this.names = names;
    this.comparison = comparison;
    this.amount = amount;
  }

  /** A sentence that names both. */
  Sentence pair(SentenceKey key) {
    return Sentence.of(key)
        .with("a", names.alternative(comparison.first()))
        .with("b", names.alternative(comparison.second()));
  }

  /** The one or two largest reasons for the first. */
  Optional<Sentence> mainReasons() {
    List<Pull> pros = comparison.reasonsFor();
    if (pros.isEmpty()) {
      return Optional.empty();
    }
    double all = CompensatedSum.of(pros.stream().mapToDouble(Pull::points).toArray());
    var first = pros.get(0);
    if (first.points() > MAIN_PART * all || pros.size() == 1) {
      return Optional.of(forFirst(SentenceKey.MAIN_REASON, first));
    }
    var second = pros.get(1);
    return first.points() + second.points() >= MAIN_PART * all
        ? Optional.of(two(forFirst(SentenceKey.MAIN_REASONS, first), second))
        : Optional.of(forFirst(SentenceKey.MANY_REASONS, first));
  }

  private Sentence forFirst(SentenceKey key, Pull pull) {
    return one(Sentence.of(key).with("a", names.alternative(comparison.first())), pull);
  }

  private Sentence one(Sentence sentence, Pull pull) {
    return sentence.with("c1", names.criterion(pull.criterion())).with("p1", shown(pull));
  }

  private Sentence two(Sentence sentence, Pull pull) {
    return sentence.with("c2", names.criterion(pull.criterion())).with("p2", shown(pull));
  }

  /** As tables show it, so that what is read adds up; a trace of an amount is not nothing. */
  private Argument shown(Pull pull) {
    double shown = Math.abs(pull.shown());
    return amount.apply(shown > 0 ? shown : Math.abs(pull.points()));
  }

  /** Which reasons alone outweigh all against. */
  Optional<Sentence> enough() {
    if (comparison.reasonsAgainst().isEmpty()) {
      var nothing = Sentence.of(SentenceKey.NOTHING_AGAINST);
      return Optional.of(nothing.with("b", names.alternative(comparison.second())));
    }
    var decisive = comparison.decisiveSet().stream().map(Pull::criterion).toList();
    if (decisive.isEmpty()) {
      return Optional.empty();
    }
    var key = decisive.size() == 1 ? SentenceKey.ENOUGH_ONE : SentenceKey.ENOUGH;
    return Optional.of(
        Sentence.of(key)
            .with("c", names.criteria(decisive))
            .with("b", names.alternative(comparison.second()))
            .with("n", amount.apply(comparison.shownBarrier())));
  }

  /** On what an alternative is ahead. */
  Optional<Sentence> ahead(String alternative, List<Pull> pulls) {
    if (pulls.isEmpty()) {
      return Optional.empty();
    }
    var key = pulls.size() == 1 ? SentenceKey.AHEAD_ON : SentenceKey.AHEAD_ON_TWO;
    var sentence = one(Sentence.of(key).with("b", names.alternative(alternative)), pulls.get(0));
    return Optional.of(pulls.size() == 1 ? sentence : two(sentence, pulls.get(1)));
  }
}
