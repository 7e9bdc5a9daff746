package dev.steelyard.core.method.promethee;

/**
 * Sums of a straight rise over sorted numbers in one pass (Calders and Van Assche, "PROMETHEE is
 * not quadratic: an O(qn log(n)) algorithm", Omega 76 (2018), arXiv 1603.00091).
 *
 * <p>The numbers that a line reaches from {@code z_t} are a window of the sorted ones. Both ends
 * are found with the rounded difference itself, which never falls along the sorted numbers, so that
 * the same pairs count as if all pairs were looked at. Sums over the window come from running sums
 * that start afresh in every cell, a stretch no wider than the line is long, and count from the
 * first number of the cell: no digits are lost however far the numbers spread.
 */
final class RampSweep {

  private final double from;
  private final double to;
  private final double height;
  private final double width;
  private final double[] ascending;
  private final int[] cell;
  private final double[] running;

  RampSweep(Ramp ramp, double[] ascending) {
    this.from = ramp.from();
    this.to = ramp.to();
    this.height = ramp.height();
    this.width = ramp.to() - ramp.from();
    this.ascending = ascending;
    this.cell = new int[ascending.length];
    this.running = new double[ascending.length];
    fill();
  }

  /**
   * The first place of every number's cell, and the offsets from there up to the number, summed.
   */
  private void fill() {
    int start = 0;
    double sum = 0;
    double lost = 0;
    for (int t = 0; t < ascending.length; t++) {
      if (ascending[t] - ascending[start] > width) {
        start = t;
        sum = 0;
        lost = 0;
      }
      double term = (ascending[t] - ascending[start]) / width - lost;
      double total = sum + term;
      lost = (total - sum) - term;
      sum = total;
      cell[t] = start;
      running[t] = sum;
    }
  }

  void addTo(double[] sums) {
    int some = 0;
    int full = 0;
    for (int t = 0; t < ascending.length; t++) {
      double z = ascending[t];
      while (z - ascending[some] > from) {
        some++;
      }
      while (full < some && z - ascending[full] >= to) {
        full++;
      }
      sums[t] += height * (full + rising(z, full, some));
    }
  }

  /** {@code Σ (z - z_s - from) / width} over a window of places. */
  private double rising(double z, int first, int end) {
    double sum = 0;
    int last = end;
    while (last > first) {
      int start = cell[last - 1];
      double offsets = running[last - 1];
      int begin = start;
      if (start < first) {
        begin = first;
        offsets -= running[first - 1];
      }
      double lead = (z - ascending[start] - from) / width;
      sum += (last - begin) * lead - offsets;
      last = begin;
    }
    return sum;
  }
}
