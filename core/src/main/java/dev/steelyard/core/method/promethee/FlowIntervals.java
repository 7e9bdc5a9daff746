package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;

/** The interval order of PROMETHEE III. */
final class FlowIntervals {

  private final Column mean;
  private final Column lower;
  private final Column upper;
  private final double tolerance;

  private FlowIntervals(Column mean, Column lower, Column upper) {
    this.mean = mean;
    this.lower = lower;
    this.upper = upper;
    this.tolerance =
        mean.size() == 0
            ? 0
            : TiePolicy.RELATIVE_TOLERANCE
                * Math.max(Math.abs(lower.least()), Math.abs(upper.greatest()));
  }

  static FlowIntervals of(Flows flows, double alpha) {
    List<String> ids = flows.input().alternatives();
    int m = ids.size();
    double[] mean = new double[m];
    double[] lower = new double[m];
    double[] upper = new double[m];
    double[] gaps = new double[m];
    for (int i = 0; i < m; i++) {
      mean[i] = gaps(flows, i, gaps) / m;
      double half = alpha * deviation(gaps, mean[i]);
      lower[i] = mean[i] - half;
      upper[i] = mean[i] + half;
    }
    return new FlowIntervals(Column.of(ids, mean), Column.of(ids, lower), Column.of(ids, upper));
  }

  /** Fills in {@code π(i,k) - π(k,i)} for every k, and returns their sum. */
  private static double gaps(Flows flows, int i, double[] gaps) {
    double sum = 0;
    for (int k = 0; k < gaps.length; k++) {
      gaps[k] = i == k ? 0 : flows.index(i, k) - flows.index(k, i);
      sum += gaps[k];
    }
    return sum;
  }

  private static double deviation(double[] gaps, double mean) {
    double squares = 0;
    for (double gap : gaps) {
      squares += (gap - mean) * (gap - mean);
    }
    return Math.sqrt(squares / gaps.length);
  }

  private boolean better(int i, int k) {
    return lower.value(i) - upper.value(k) > tolerance;
  }

  /**
   * 1 if nobody is better, else one more than the highest layer of those that are. O(m²) at most.
   */
  double[] layers() {
    double[] layers = new double[mean.size()];
    SortedNumbers sorted = SortedNumbers.of(upper.toArray());
    for (int t = layers.length - 1; t >= 0; t--) {
      int i = sorted.place(t);
      double above = 0;
      for (int k = 0; k < layers.length; k++) {
        above = better(k, i) ? Math.max(above, layers[k]) : above;
      }
      layers[i] = above + 1;
    }
    return layers;
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step.ByAlternative("meanFlow", "Mean of how far it is preferred to each.", mean));
    steps.add(new Step.ByAlternative("lower", "Lower end of its interval.", lower));
    steps.add(new Step.ByAlternative("upper", "Upper end of its interval.", upper));
    if (mean.size() <= PairTable.MOST) {
      steps.add(
          new Step.Relation(
              "intervalRelation",
              "How the row stands to the column by their intervals: P better, N worse, I"
                  + " indifferent.",
              mean.ids(),
              rows()));
    }
    return steps;
  }

  private List<String> rows() {
    var rows = new ArrayList<String>();
    for (int i = 0; i < mean.size(); i++) {
      var row = new StringBuilder();
      for (int k = 0; k < mean.size(); k++) {
        row.append(i == k ? '-' : relation(i, k));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  private char relation(int i, int k) {
    if (better(i, k)) {
      return 'P';
    }
    return better(k, i) ? 'N' : 'I';
  }
}
