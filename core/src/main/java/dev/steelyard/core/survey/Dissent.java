package dev.steelyard.core.survey;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why a method puts others first than the decision's own method does. Each cause is tested by
 * computing it; the first that holds is said: votes and vetoes, rescaling to the alternatives
 * present, shortfalls that count more than in proportion, a weakness that is not made up for, or
 * none of these.
 */
final class Dissent {

  private static final List<Normalization> RESCALINGS =
      List.of(Normalization.MIN_MAX, Normalization.VECTOR, Normalization.LINEAR, Normalization.SUM);

  private final Judgement judgement;
  private final MethodInput input;
  private final Evaluation evaluation;
  private final Vocabulary names;
  private final String ours;
  private final String theirs;

  Dissent(Judgement judgement, MethodInput input, Evaluation evaluation) {
    this.judgement = judgement;
    this.input = input;
    this.evaluation = evaluation;
    this.names = new Vocabulary(judgement.decision());
    this.ours = judgement.ranking().order().get(0);
    this.theirs = evaluation.ranking().order().get(0);
  }

  Sentence sentence(MethodDescription method) {
    return Stream.<Optional<Sentence>>of(level(), votes(), rescaling(), shortfalls(), weakness())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> plain(SentenceKey.DISSENT_UNEXPLAINED))
        .with("method", method.name());
  }

  private Sentence plain(SentenceKey key) {
    return Sentence.of(key)
        .with("a", names.alternative(ours))
        .with("b", names.alternatives(evaluation.ranking().first()));
  }

  /** The same leader among several, or several first instead of one. */
  private Optional<Sentence> level() {
    return evaluation.ranking().rank(ours) == 1 && evaluation.ranking().first().size() > 1
        ? Optional.of(plain(SentenceKey.DISSENT_LEVEL))
        : Optional.empty();
  }

  private Optional<Sentence> votes() {
    var comparison = evaluation.compare(theirs, ours);
    if (comparison.measure().split() != Split.VOTES) {
      return Optional.empty();
    }
    double all = judgement.weights().all().stream().mapToDouble(weight -> weight.share()).sum();
    return Optional.of(
        plain(SentenceKey.DISSENT_VOTES)
            .with("b", names.alternative(theirs))
            .with("x", new Argument.Share(better(theirs, ours) / all))
            .with("y", new Argument.Share(better(ours, theirs) / all)));
  }

  /** The weight of the criteria on which one performs better than another. */
  private double better(String one, String other) {
    int i = input.alternatives().indexOf(one);
    int k = input.alternatives().indexOf(other);
    double sum = 0;
    for (int j = 0; j < input.width(); j++) {
      double gap = input.performances().value(i, j) - input.performances().value(k, j);
      sum += input.direction(j).sign() * gap > 0 ? input.weight(j) : 0;
    }
    return sum;
  }

  private Optional<Sentence> rescaling() {
    return judgement.weightedSum() && RESCALINGS.stream().anyMatch(this::firstToo)
        ? Optional.of(plain(SentenceKey.DISSENT_RESCALING))
        : Optional.empty();
  }

  private boolean firstToo(Normalization normalization) {
    var sum = new WeightedSum(normalization);
    return sum.fitness(input).level() != Fitness.Level.REFUSED
        && sum.evaluate(input).ranking().first().equals(evaluation.ranking().first());
  }

  private Optional<Sentence> shortfalls() {
    var shortfalls = new Shortfalls(input);
    var first = evaluation.ranking().first();
    if (!judgement.weightedSum()) {
      return Optional.empty();
    }
    return Stream.of(Shortfalls.Rule.values())
        .filter(rule -> shortfalls.first(rule).equals(first))
        .findFirst()
        .map(
            rule ->
                plain(SentenceKey.DISSENT_SHORTFALLS)
                    .with("rule", new Argument.Term(rule.words())));
  }

  /** The worst value of theirs is better than the worst of ours. */
  private Optional<Sentence> weakness() {
    if (!judgement.weightedSum() || evaluation.ranking().first().size() > 1) {
      return Optional.empty();
    }
    PerformanceTable values = judgement.table().values();
    int mine = worst(values, ours);
    int yours = worst(values, theirs);
    double least = values.value(judgement.row(ours), mine);
    return values.value(judgement.row(theirs), yours) > least
        ? Optional.of(
            plain(SentenceKey.DISSENT_WEAKNESS)
                .with("c", names.criterion(input.criteria().get(mine))))
        : Optional.empty();
  }

  private int worst(PerformanceTable values, String alternative) {
    int row = judgement.row(alternative);
    return IntStream.range(0, values.width())
        .filter(j -> input.weight(j) > 0)
        .boxed()
        .min(Comparator.comparingDouble(j -> values.value(row, j)))
        .orElseThrow();
  }
}
