package dev.steelyard.core.method.sorting;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Cut;

/**
 * Assignment by boundary profiles, one or more per boundary (ELECTRE TRI-B and TRI-nB): a row
 * outranks a boundary if it outranks one of its profiles and none is preferred to it; a boundary is
 * preferred to a row if one of its profiles is and the row is preferred to none.
 */
final class BoundaryRun {

  private final Credibility credibility;
  private final Groups boundaries;
  private final double lambda;
  private final int[] cautious;
  private final int[] bold;

  BoundaryRun(MethodInput input, Credibility credibility, Groups boundaries, double lambda) {
    this.credibility = credibility;
    this.boundaries = boundaries;
    this.lambda = lambda;
    this.cautious = Ladder.categories(input, this::cautious);
    this.bold = Ladder.categories(input, this::bold);
  }

  /** The categories above the highest boundary outranked (pessimistic, conjunctive). */
  int[] cautious() {
    return cautious;
  }

  /** The categories below the lowest boundary preferred (optimistic, disjunctive). */
  int[] bold() {
    return bold;
  }

  private int cautious(double[] row) {
    return Ladder.above(boundaries.size(), h -> reaches(row, boundaries.group(h)));
  }

  private int bold(double[] row) {
    return Ladder.below(boundaries.size(), h -> preferred(boundaries.group(h), row));
  }

  private boolean outranks(double[] one, double[] other) {
    return Cut.reaches(credibility.of(one, other), lambda);
  }

  private boolean reaches(double[] row, double[][] boundary) {
    boolean any = false;
    for (double[] profile : boundary) {
      boolean over = outranks(row, profile);
      if (!over && outranks(profile, row)) {
        return false;
      }
      any |= over;
    }
    return any;
  }

  private boolean preferred(double[][] boundary, double[] row) {
    boolean any = false;
    for (double[] profile : boundary) {
      boolean over = outranks(profile, row);
      boolean under = outranks(row, profile);
      if (under && !over) {
        return false;
      }
      any |= over && !under;
    }
    return any;
  }
}
