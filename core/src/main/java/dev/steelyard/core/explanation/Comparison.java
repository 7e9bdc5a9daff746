package dev.steelyard.core.explanation;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Why one alternative scores more than another: {@code gap = S_1 - S_2 = Σ_j w_j (v_1j - v_2j)}.
 *
 * <p>If the first scores 73.5 and the second 60.3, the gap is +13.2 and a criterion on which the
 * first is better has a positive pull.
 *
 * @param first the id of the first alternative
 * @param second the id of the second alternative
 * @param gap the exact difference of the scores
 * @param shownGap the gap in as many decimals as the measure shows
 * @param pulls one per criterion, the largest magnitude first, equal ones in the order of the
 *     criteria; exact points sum to the gap, shown ones to the shown gap
 * @param measure how the gap was split, and in what unit it is
 */
public record Comparison(
    String first, String second, double gap, double shownGap, List<Pull> pulls, Measure measure) {

  /** The part of all pulls up to which two sums of them are equal; sums round far below it. */
  private static final double ROUNDING = 1e-12;

  /** Copies the pulls. */
  public Comparison {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(measure, "measure");
    pulls = List.copyOf(pulls);
  }

  /**
   * Compares two alternatives by the parts of their gap.
   *
   * @param first the id of the first alternative
   * @param second the id of the second
   * @param parts what each criterion pulls toward the first, by id, at least one; their sum is the
   *     gap
   * @param measure how the parts were found, and in what unit they are
   * @return the comparison
   * @throws IllegalArgumentException if there are no parts
   */
  public static Comparison of(String first, String second, Column parts, Measure measure) {
    if (parts.size() == 0) {
      throw new IllegalArgumentException("a comparison needs at least one part");
    }
    double[] exact = parts.toArray();
    double gap = CompensatedSum.of(exact);
    int decimals = measure.decimals();
    double[] shown = LargestRemainder.round(exact, gap, decimals);
    var pulls = new ArrayList<Pull>();
    for (int j = 0; j < exact.length; j++) {
      pulls.add(new Pull(parts.ids().get(j), exact[j] + 0.0, shown[j]));
    }
    pulls.sort(Comparator.comparingDouble((Pull pull) -> -Math.abs(pull.points())));
    double shownGap = LargestRemainder.round(gap, decimals);
    return new Comparison(first, second, gap, shownGap, pulls, measure);
  }

  /**
   * The criteria that speak for the first alternative.
   *
   * @return positive pulls, largest first
   */
  public List<Pull> reasonsFor() {
    return pulls.stream().filter(pull -> pull.points() > 0).toList();
  }

  /**
   * The criteria that speak for the second alternative.
   *
   * @return negative pulls, largest magnitude first
   */
  public List<Pull> reasonsAgainst() {
    return pulls.stream().filter(pull -> pull.points() < 0).toList();
  }

  /**
   * Everything that speaks for the second alternative, together.
   *
   * @return at least 0 points
   */
  public double barrier() {
    return -CompensatedSum.of(reasonsAgainst().stream().mapToDouble(Pull::points).toArray()) + 0.0;
  }

  /**
   * The {@link #barrier()} as the sum of what is shown of its parts.
   *
   * @return at least 0 points, as the parts are shown; the exact barrier where all its parts are
   *     shown as 0
   */
  public double shownBarrier() {
    double[] shown = reasonsAgainst().stream().mapToDouble(Pull::shown).toArray();
    double sum = LargestRemainder.round(-CompensatedSum.of(shown), measure.decimals());
    return sum > 0 ? sum : barrier();
  }

  /**
   * The fewest reasons that alone outweigh everything that speaks for the second alternative: the
   * largest pulls until their sum exceeds the {@link #barrier()}; a sum that only equals it does
   * not.
   *
   * <p>Taking the largest first gives the smallest number (Erwig and Kumar, "MADMAX: A DSL for
   * Explanatory Decision Making", 2021, minimal dominating sets; the argument is an exchange).
   *
   * @return empty when the first alternative does not lead
   */
  public List<Pull> decisiveSet() {
    double barrier = barrier();
    double rounding = ROUNDING * pulls.stream().mapToDouble(pull -> Math.abs(pull.points())).sum();
    var sum = new CompensatedSum();
    var chosen = new ArrayList<Pull>();
    for (Pull pull : reasonsFor()) {
      chosen.add(pull);
      if (sum.add(pull.points()).value() - barrier > rounding) {
        return List.copyOf(chosen);
      }
    }
    return List.of();
  }

  /**
   * The same comparison seen from the other side.
   *
   * @return first and second swapped, every sign turned
   */
  public Comparison reversed() {
    var turned =
        pulls.stream()
            .map(pull -> new Pull(pull.criterion(), 0.0 - pull.points(), 0.0 - pull.shown()))
            .toList();
    return new Comparison(second, first, 0.0 - gap, 0.0 - shownGap, turned, measure);
  }
}
