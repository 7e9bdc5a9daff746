package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.value.ValueTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is certain about first places although performances are unknown or known within ranges.
 *
 * <p>An alternative is first whatever the positions are if every gap of {@link GapBounds} to
 * another one is above 0 at its lower end. It could be first if its greatest score reaches the
 * least score of all others, for one and the same vector of weights; since cells vary one by one,
 * one choice of positions does it for all others at once. Over a region of weights the first is
 * seen at the corners, the second is a linear programme.
 *
 * <p>Positions that may miss a constraint count: who may go out is not certainly first, and keeps
 * nobody from the first place. Alternatives that are out already are left out. Scores that differ
 * by no more than the tolerance of the ranking are level.
 *
 * <p>Cost: O(m² n), over a region O(m² n²) and m linear programmes of n variables.
 *
 * @param alternatives ids, in the order of the table
 * @param standings one per alternative
 */
public record CertainFirst(List<String> alternatives, List<Standing> standings) {

  /** Copies the lists. */
  public CertainFirst {
    alternatives = List.copyOf(alternatives);
    standings = List.copyOf(standings);
  }

  /**
   * First places at the stated weights.
   *
   * @param judgement any
   * @return empty for methods other than the weighted sum
   */
  public static Optional<CertainFirst> of(Judgement judgement) {
    return find(judgement, table -> GapBounds.of(table, judgement.weights()));
  }

  /**
   * First places over a region of weights.
   *
   * @param judgement any
   * @param region what is known of the weights, one per criterion of the table
   * @return empty for methods other than the weighted sum
   */
  public static Optional<CertainFirst> over(Judgement judgement, WeightRegion region) {
    return find(judgement, table -> GapBounds.over(table, region));
  }

  /**
   * What is certain about an alternative.
   *
   * @param alternative its id
   * @return empty for one that is not in play
   */
  public Optional<Standing> standing(String alternative) {
    int row = alternatives.indexOf(alternative);
    return row < 0 ? Optional.empty() : Optional.of(standings.get(row));
  }

  private static Optional<CertainFirst> find(
      Judgement judgement, Function<ValueTable, GapBounds> bounds) {
    if (!judgement.weightedSum()) {
      return Optional.empty();
    }
    ValueTable table = judgement.table();
    var ranges = new Places(judgement, bounds.apply(table), (i, j) -> true);
    var missing =
        new Places(
            judgement,
            bounds.apply(OpenCells.withoutRanges(table)),
            (i, j) -> !table.reading(i, j).known());
    var standings = new ArrayList<Standing>();
    for (int i = 0; i < table.alternatives().size(); i++) {
      standings.add(standing(i, ranges, missing));
    }
    return Optional.of(new CertainFirst(table.alternatives(), standings));
  }

  private static Standing standing(int row, Places ranges, Places missing) {
    if (ranges.certain(row)) {
      return Standing.FIRST_WHATEVER_THE_RANGES;
    }
    if (missing.certain(row)) {
      return Standing.FIRST_WHATEVER_IS_MISSING;
    }
    return ranges.possible(row) ? Standing.COULD_BE_FIRST : Standing.CANNOT_BE_FIRST;
  }

  /** First places as far as some cells are open. */
  private static final class Places {

    private final GapBounds gaps;
    private final double tolerance;
    private final List<Boolean> mayGoOut;

    Places(Judgement judgement, GapBounds gaps, BiPredicate<Integer, Integer> open) {
      this.gaps = gaps;
      this.tolerance = judgement.tolerance();
      this.mayGoOut = OpenCells.mayGoOut(judgement, open);
    }

    boolean certain(int row) {
      return !mayGoOut.get(row)
          && rivals(row).allMatch(rival -> gaps.between(row, rival).least() > tolerance);
    }

    boolean possible(int row) {
      double[][] leads =
          rivals(row)
              .filter(rival -> !mayGoOut.get(rival))
              .mapToObj(rival -> gaps.mostAtCorners(row, rival))
              .toArray(double[][]::new);
      return leads.length == 0 || commonCorner(leads) || commonMix(leads);
    }

    private boolean commonCorner(double[]... leads) {
      return IntStream.range(0, leads[0].length)
          .anyMatch(k -> Arrays.stream(leads).allMatch(lead -> lead[k] >= -tolerance));
    }

    private boolean commonMix(double[]... leads) {
      int corners = leads[0].length;
      boolean hopeless = Arrays.stream(leads).anyMatch(lead -> Values.most(lead) < -tolerance);
      if (corners == 1 || hopeless) {
        return false;
      }
      double[] ones = new double[corners];
      Arrays.fill(ones, 1);
      var programme = new LinearProgram(corners).equal(ones, 1);
      for (double[] lead : leads) {
        programme.atLeast(lead, -tolerance);
      }
      return programme.minimize(new double[corners]).isPresent();
    }

    private IntStream rivals(int row) {
      return IntStream.range(0, mayGoOut.size()).filter(rival -> rival != row);
    }
  }
}
