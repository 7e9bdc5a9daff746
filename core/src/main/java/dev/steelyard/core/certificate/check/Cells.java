package dev.steelyard.core.certificate.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The part of a simplex in which several linear functions are all at least 0. A simplex that the
 * first undecided function cuts is split at an edge whose ends have different signs {@code a > 0 >
 * b}: the point with value 0 takes the place of one end, which leaves the part {@code a / (a - b)},
 * and of the other, which leaves the rest. Corners are the values of all functions there, as
 * fractions, so signs are never in doubt.
 */
final class Cells {

  /** As many simplices take about ten seconds. */
  static final int LIMIT = 20_000;

  /** The same in products of two bits, for numbers that are long. */
  private static final double EFFORT = 4e12;

  private Cells() {}

  /**
   * The part.
   *
   * @param corners at each corner the values of all functions
   * @return empty if there are more than {@link #LIMIT} simplices, or their corners are too long
   */
  static Optional<Rational> share(List<List<Rational>> corners) {
    Deque<Cell> open = new ArrayDeque<>(List.of(new Cell(corners, Rational.ONE, 0)));
    Rational share = Rational.ZERO;
    double effort = 0;
    for (int steps = 0; !open.isEmpty(); steps++) {
      Cell cell = open.pop().settled();
      effort += cell.effort();
      if (steps > LIMIT || effort > EFFORT) {
        return Optional.empty();
      }
      if (cell.plane == cell.planes()) {
        share = share.plus(cell.part.shortened()).shortened();
      } else if (cell.reaches()) {
        cell.split(open);
      }
    }
    return Optional.of(share);
  }

  private record Cell(List<List<Rational>> corners, Rational part, int plane) {

    int planes() {
      return corners.get(0).size();
    }

    /** At the first function that is negative somewhere. */
    Cell settled() {
      int next = plane;
      while (next < planes() && find(next, -1) < 0) {
        next++;
      }
      return new Cell(corners, part, next);
    }

    /** Of splitting it. */
    double effort() {
      double longest = part.bits();
      for (Rational each : corners.get(0)) {
        longest = Math.max(longest, each.bits());
      }
      return planes() * longest * longest;
    }

    boolean reaches() {
      return find(plane, 1) >= 0;
    }

    private int find(int function, int sign) {
      for (int k = 0; k < corners.size(); k++) {
        if (corners.get(k).get(function).sign() == sign) {
          return k;
        }
      }
      return -1;
    }

    void split(Deque<Cell> open) {
      int above = find(plane, 1);
      int below = find(plane, -1);
      Rational high = corners.get(above).get(plane);
      Rational reach = high.over(high.minus(corners.get(below).get(plane)));
      List<Rational> between = between(corners.get(above), corners.get(below), reach);
      open.push(with(above, between, part.times(Rational.ONE.minus(reach))));
      open.push(with(below, between, part.times(reach)));
    }

    private static List<Rational> between(List<Rational> from, List<Rational> to, Rational reach) {
      var between = new ArrayList<Rational>();
      for (int k = 0; k < from.size(); k++) {
        between.add(from.get(k).plus(to.get(k).minus(from.get(k)).times(reach)));
      }
      return between;
    }

    private Cell with(int corner, List<Rational> values, Rational rest) {
      var changed = new ArrayList<>(corners);
      changed.set(corner, values);
      return new Cell(changed, rest, plane);
    }
  }
}
