package dev.steelyard.core.result;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.table.Column;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Alternatives in the order of their scores.
 *
 * @param ranked highest score first; equal scores in the order stated
 * @param ties how equal scores are ranked
 */
public record Ranking(List<RankedAlternative> ranked, TiePolicy ties) {

  /** Copies the list. */
  public Ranking {
    ranked = List.copyOf(ranked);
  }

  /**
   * Ranks by score, more is better.
   *
   * <p>Scores are compared with the previous one in descending order, so a chain of near-equal
   * scores shares one rank. Cost: O(m log m).
   *
   * @param alternatives the ids, in the order stated
   * @param scores one finite score each
   * @param ties how equal scores are ranked
   * @return the ranking
   * @throws IllegalArgumentException if there is not one finite score per alternative
   */
  public static Ranking of(List<String> alternatives, double[] scores, TiePolicy ties) {
    return of(Column.of(alternatives, scores.clone()), Direction.MAXIMIZE, ties);
  }

  /**
   * Ranks by score.
   *
   * @param scores one finite score per alternative
   * @param better whether more or less of it is better
   * @param ties how equal scores are ranked
   * @return the ranking, the best score first
   */
  public static Ranking of(Column scores, Direction better, TiePolicy ties) {
    double[] oriented = scores.toArray();
    for (int i = 0; i < oriented.length; i++) {
      oriented[i] *= better.sign();
    }
    int[] ranks = ranks(oriented, ties);
    var ranked =
        sorted(ranks.length, Comparator.comparingInt(i -> ranks[i])).stream()
            .map(i -> new RankedAlternative(scores.ids().get(i), ranks[i], scores.value(i)))
            .toList();
    return new Ranking(ranked, ties);
  }

  private static int[] ranks(double[] scores, TiePolicy ties) {
    double tolerance = TiePolicy.tolerance(scores);
    int[] ranks = new int[scores.length];
    int previous = -1;
    int above = 0;
    for (int i : sorted(scores.length, Comparator.comparingDouble(i -> -scores[i]))) {
      boolean tied = above > 0 && scores[previous] - scores[i] <= tolerance;
      ranks[i] = tied ? ranks[previous] : ties.next(above, above == 0 ? 0 : ranks[previous]);
      previous = i;
      above++;
    }
    return ranks;
  }

  /** Indices in an order; those that are equal in it stay as they are. */
  private static List<Integer> sorted(int count, Comparator<Integer> order) {
    return IntStream.range(0, count).boxed().sorted(order).toList();
  }

  /**
   * The alternatives with rank 1.
   *
   * @return in the order stated; empty only for an empty ranking
   */
  public List<String> first() {
    return ranked.stream()
        .filter(each -> each.rank() == 1)
        .map(RankedAlternative::alternative)
        .toList();
  }

  /**
   * The ids from first to last.
   *
   * @return in ranking order
   */
  public List<String> order() {
    return ranked.stream().map(RankedAlternative::alternative).toList();
  }

  /**
   * The distance up to which two scores of this ranking are equal.
   *
   * @return at least 0
   */
  public double tolerance() {
    return TiePolicy.tolerance(ranked.stream().mapToDouble(RankedAlternative::score).toArray());
  }

  /**
   * The rank of an alternative.
   *
   * @param alternative its id
   * @return 1 for the best
   * @throws java.util.NoSuchElementException if it is not ranked
   */
  public int rank(String alternative) {
    return ranked.stream()
        .filter(each -> each.alternative().equals(alternative))
        .mapToInt(RankedAlternative::rank)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The score of an alternative.
   *
   * @param alternative its id
   * @return its score
   * @throws java.util.NoSuchElementException if it is not ranked
   */
  public double score(String alternative) {
    return ranked.stream()
        .filter(each -> each.alternative().equals(alternative))
        .mapToDouble(RankedAlternative::score)
        .findFirst()
        .orElseThrow();
  }
}
