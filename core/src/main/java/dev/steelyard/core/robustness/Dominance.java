package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.value.ValueTable;

/**
 * Dominance for all values in range: the least that one alternative may be worth is at least the
 * most that the other may be worth, on every criterion, and more on one.
 */
final class Dominance {

  private Dominance() {}

  static boolean overAll(Judgement judgement, String alternative) {
    var others = judgement.others(alternative);
    return !others.isEmpty()
        && others.stream().allMatch(other -> holds(judgement, alternative, other));
  }

  /**
   * The same for methods that start from performances: only if the method never puts a dominated
   * alternative first, and if no curve makes a better performance worth less.
   */
  static boolean forAnyWeights(Judgement judgement, String alternative) {
    return judgement.method().description().claims(Claim.RESPECTS_DOMINANCE)
        && judgement.table().criteria().stream().noneMatch(Dominance::curved)
        && overAll(judgement, alternative);
  }

  private static boolean curved(Criterion criterion) {
    return criterion.scale() instanceof NumericScale scale && !scale.curve().isEmpty();
  }

  private static boolean holds(Judgement judgement, String first, String second) {
    ValueTable table = judgement.table();
    int a = judgement.row(first);
    int b = judgement.row(second);
    boolean better = false;
    for (int j = 0; j < judgement.width(); j++) {
      double margin = table.least(a, j) - table.greatest(b, j);
      if (margin < 0) {
        return false;
      }
      better |= margin > 0;
    }
    return better;
  }
}
