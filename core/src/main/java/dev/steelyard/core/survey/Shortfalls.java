package dev.steelyard.core.survey;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.TermKey;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import java.util.List;

/**
 * How far every alternative falls short of the best present: {@code w_j |best_j - x_ij| / |best_j -
 * worst_j|}, as in compromise programming.
 *
 * <p>Source: M. Zeleny, "Compromise Programming", in Multiple Criteria Decision Making (1973).
 */
final class Shortfalls {

  /** How shortfalls are put together; all but a plain sum count large ones more. */
  enum Rule {
    /** Their Euclidean length. */
    SQUARES(TermKey.SUM_OF_SQUARES),
    /** The largest of them. */
    LARGEST(TermKey.LARGEST);

    private final TermKey words;

    Rule(TermKey words) {
      this.words = words;
    }

    TermKey words() {
      return words;
    }
  }

  private final MethodInput input;

  Shortfalls(MethodInput input) {
    this.input = input;
  }

  /** Who falls short least. */
  List<String> first(Rule rule) {
    double[] all = new double[input.rows()];
    for (int j = 0; j < input.width(); j++) {
      double span = Math.abs(input.best(j) - input.worst(j));
      for (int i = 0; i < all.length && span > 0; i++) {
        double gap = Math.abs(input.best(j) - input.performances().value(i, j));
        double shortfall = input.weight(j) * gap / span;
        all[i] =
            rule == Rule.LARGEST ? Math.max(all[i], shortfall) : all[i] + shortfall * shortfall;
      }
    }
    Column scores = Column.of(input.alternatives(), all);
    return Ranking.of(scores, Direction.MINIMIZE, TiePolicy.COMPETITION).first();
  }
}
