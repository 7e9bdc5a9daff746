package dev.steelyard.core.result;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import java.util.List;
import java.util.Objects;

/**
 * What a method makes of performances and weights.
 *
 * @param method the id of the method
 * @param ranking scores and ranks
 * @param contributions one per alternative and criterion, alternatives in the order stated; those
 *     of an alternative sum to its score
 * @param steps intermediate tables in the order they were computed
 */
public record Evaluation(
    String method, Ranking ranking, List<Contribution> contributions, List<Step> steps) {

  /** Copies the lists. */
  public Evaluation {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(ranking, "ranking");
    contributions = List.copyOf(contributions);
    steps = List.copyOf(steps);
  }

  /**
   * The contributions of one alternative.
   *
   * @param alternative its id
   * @return one per criterion, in the order of the criteria
   */
  public List<Contribution> contributions(String alternative) {
    return contributions.stream().filter(each -> each.alternative().equals(alternative)).toList();
  }

  /**
   * Why one alternative scores more than another.
   *
   * @param first an id
   * @param second another id
   * @return the score of the first minus the score of the second, criterion by criterion
   * @throws IllegalArgumentException if one of them was not evaluated
   */
  public Comparison compare(String first, String second) {
    return Comparison.of(contributions(first), contributions(second));
  }
}
