package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.ShapleyAttribution.Composite;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;

/**
 * The split of a quotient, also where a composite of two alternatives would divide by 0.
 *
 * <p>{@code a/b - c/d = (a - c) (1/b + 1/d) / 2 - (b - d) (a + c) / (2 b d)}: the changes above and
 * below the line, each with the mean of what it is multiplied by. Both changes are split by the
 * Shapley value.
 */
final class QuotientAttribution implements Attribution {

  private final MethodInput input;
  private final Composite above;
  private final Composite below;
  private final Measure measure;

  QuotientAttribution(MethodInput input, Composite above, Composite below, Column scores) {
    this.input = input;
    this.above = above;
    this.below = below;
    this.measure = Composites.measure(Split.SHAPLEY, scores);
  }

  @Override
  public Comparison compare(int first, int second) {
    double a = above.score(j -> first);
    double b = below.score(j -> first);
    double c = above.score(j -> second);
    double d = below.score(j -> second);
    double up = (1 / b + 1 / d) / 2;
    double down = (a / b / d + c / b / d) / 2;
    return new ShapleyAttribution(
            input.alternatives(),
            input.criteria(),
            row -> up * above.score(row) - down * below.score(row),
            measure)
        .compare(first, second);
  }
}
