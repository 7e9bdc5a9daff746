package dev.steelyard.core.method.value;

import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import java.util.List;

/**
 * The split of a sum of which less is better: what adds to the second's score is a reason for the
 * first.
 */
record Losses(AdditiveAttribution sum) implements Attribution {

  @Override
  public Comparison compare(int first, int second) {
    Comparison turned = sum.compare(first, second).reversed();
    return new Comparison(
        turned.second(),
        turned.first(),
        turned.gap(),
        turned.shownGap(),
        turned.pulls(),
        turned.measure());
  }

  @Override
  public List<Contribution> contributions() {
    return sum.contributions();
  }
}
