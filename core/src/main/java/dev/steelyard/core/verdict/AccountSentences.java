package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.RegimeFinder;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole account of a pair in points: which criteria pay for which, and whether the order of the
 * weights alone decides. It says more than {@link ReasonSentences}, for those who ask why.
 */
public final class AccountSentences {

  private static final double ROUNDING = 1e-9;

  private final Decision decision;
  private final Weights weights;
  private final Comparison comparison;
  private final double leastLead;

  /**
   * The account of a pair.
   *
   * @param decision where names and values come from
   * @param weights what every criterion counts
   * @param comparison the pair, in points; the first is ahead by more than rounding
   * @param leastLead the least lead to speak of, in points
   */
  public AccountSentences(
      Decision decision, Weights weights, Comparison comparison, double leastLead) {
    this.decision = decision;
    this.weights = weights;
    this.comparison = comparison;
    this.leastLead = leastLead;
  }

  /**
   * All sentences of the account.
   *
   * @return what it rests on, then payments
   */
  public List<Sentence> sentences() {
    var names = new Vocabulary(decision);
    return Stream.concat(
            regime(names).stream(), new LedgerSentences(names, comparison).sentences().stream())
        .toList();
  }

  /** Only a weighted sum of values has a regime. */
  private List<Sentence> regime(Vocabulary names) {
    var table = ValueTable.of(decision, List.of(comparison.first(), comparison.second()));
    List<String> ids = table.criteria().stream().map(Criterion::id).toList();
    double[] shares = IntStream.range(0, ids.size()).mapToDouble(weights::share).toArray();
    double[] first = row(table, 0);
    double[] second = row(table, 1);
    if (!products(ids, shares, first, second)) {
      return List.of();
    }
    var finder =
        new RegimeFinder(
            comparison,
            Column.of(ids, shares),
            Column.of(ids, first),
            Column.of(ids, second),
            leastLead);
    boolean ordered = Arrays.stream(shares).filter(share -> share > 0).distinct().count() > 1;
    return new RegimeSentences(names, finder.find(), ordered).sentences();
  }

  private static double[] row(ValueTable table, int i) {
    return IntStream.range(0, table.criteria().size())
        .mapToDouble(j -> table.values().value(i, j))
        .toArray();
  }

  private boolean products(List<String> ids, double[] shares, double[] first, double[] second) {
    return IntStream.range(0, shares.length)
        .allMatch(j -> Math.abs(shares[j] * (first[j] - second[j]) - pull(ids.get(j))) <= ROUNDING);
  }

  private double pull(String criterion) {
    return comparison.pulls().stream()
        .filter(each -> each.criterion().equals(criterion))
        .mapToDouble(Pull::points)
        .findFirst()
        .orElse(Double.NaN);
  }
}
