package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.SobolSequence;

/** Lines through a simplex that start at the points of a sequence. */
final class Lines {

  private final Line line;
  private final double[] point;
  private final double[] others;
  private final double[] mix;
  private final double[] scores;

  /** Lines to the corner at which scores differ most; there are at least two corners. */
  Lines(CornerTable table) {
    this.line = new Line(table, table.widest());
    this.point = new double[Math.max(1, table.corners() - 2)];
    this.others = new double[table.corners() - 1];
    this.mix = new double[table.corners()];
    this.scores = new double[table.rows()];
  }

  /** The line from a point; the same object for every point. */
  Line at(SobolSequence sequence, long index) {
    sequence.fill(index, point);
    SimplexMap.fill(point, others);
    for (int k = 0; k < others.length; k++) {
      mix[k < line.corner() ? k : k + 1] = others[k];
    }
    line.from(mix, scores);
    return line;
  }

  /** Adds the weights on a part of the line: {@code λ} of the corner, the rest as at the start. */
  void addMoments(int[] rows, double share, double rest, Tally tally) {
    double[] moment = new double[mix.length];
    for (int k = 0; k < moment.length; k++) {
      moment[k] = k == line.corner() ? share - rest : mix[k] * rest;
    }
    for (int i : rows) {
      tally.addMoment(i, 1.0 / rows.length, moment);
    }
  }
}
