package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.math.MidRanks;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The ranks of ORESTE; criteria of weight 0 are left out and have zeros. */
final class GlobalRanks {

  /** Distances are rounded to this part of the largest, so that equal ones are equal. */
  private static final double DIGITS = 1e9;

  private final int[] counted;
  private final double[] criteria;
  private final PerformanceTable own;
  private final PerformanceTable distances;
  private final PerformanceTable global;

  private GlobalRanks(MethodInput input, Oreste.Parameters parameters) {
    this.counted = IntStream.range(0, input.width()).filter(j -> input.weight(j) > 0).toArray();
    this.criteria = criteria(input);
    this.own = table(input, ownColumns(input));
    this.distances = table(input, distanceColumns(parameters));
    this.global = table(input, globalColumns());
  }

  static GlobalRanks of(MethodInput input, Oreste.Parameters parameters) {
    return new GlobalRanks(input, parameters);
  }

  private static PerformanceTable table(MethodInput input, double[][] columns) {
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private double[] criteria(MethodInput input) {
    double[] ranks =
        MidRanks.ascending(Arrays.stream(counted).mapToDouble(j -> -input.weight(j)).toArray());
    double[] all = new double[input.width()];
    for (int place = 0; place < ranks.length; place++) {
      all[counted[place]] = ranks[place];
    }
    return all;
  }

  private double[][] ownColumns(MethodInput input) {
    double[][] columns = new double[input.width()][input.rows()];
    for (int j : counted) {
      double[] ranks = MidRanks.ascending(input.performances().column(j).toArray());
      for (int i = 0; i < ranks.length; i++) {
        columns[j][i] = input.benefit(j) ? ranks.length + 1 - ranks[i] : ranks[i];
      }
    }
    return columns;
  }

  private double[][] distanceColumns(Oreste.Parameters parameters) {
    double[][] columns = new double[own.width()][own.rows()];
    for (int j : counted) {
      for (int i = 0; i < own.rows(); i++) {
        columns[j][i] = joined(own.value(i, j), criteria[j], parameters);
      }
    }
    return columns;
  }

  /** Relative to the greater of both ranks, so that no power overflows. */
  private static double joined(double rank, double criterion, Oreste.Parameters parameters) {
    double scale = Math.max(rank, criterion);
    double exponent = parameters.exponent();
    double sum =
        parameters.alpha() * StrictMath.pow(rank / scale, exponent)
            + (1 - parameters.alpha()) * StrictMath.pow(criterion / scale, exponent);
    return scale * StrictMath.pow(sum, 1 / exponent);
  }

  private double[][] globalColumns() {
    int m = own.rows();
    double most =
        Arrays.stream(counted).mapToDouble(j -> distances.column(j).greatest()).max().orElse(0);
    double[] cells = new double[counted.length * m];
    for (int place = 0; place < counted.length; place++) {
      for (int i = 0; i < m; i++) {
        double part = distances.value(i, counted[place]) / most;
        cells[place * m + i] = Math.rint(part * DIGITS);
      }
    }
    double[] ranks = MidRanks.ascending(cells);
    double[][] columns = new double[own.width()][m];
    for (int place = 0; place < counted.length; place++) {
      columns[counted[place]] = Arrays.copyOfRange(ranks, place * m, (place + 1) * m);
    }
    return columns;
  }

  double[] criteria() {
    return criteria.clone();
  }

  PerformanceTable own() {
    return own;
  }

  PerformanceTable distances() {
    return distances;
  }

  PerformanceTable global() {
    return global;
  }

  /** How many criteria are not left out. */
  int counted() {
    return counted.length;
  }

  /** For every pair, by how many global ranks the first is ahead where it is ahead. */
  double[][] ahead() {
    double[][] ahead = new double[own.rows()][own.rows()];
    for (int a = 0; a < ahead.length; a++) {
      for (int b = 0; b < ahead.length; b++) {
        ahead[a][b] = ahead(a, b);
      }
    }
    return ahead;
  }

  private double ahead(int a, int b) {
    double sum = 0;
    for (int j : counted) {
      sum += Math.max(0, global.value(b, j) - global.value(a, j));
    }
    return sum;
  }
}
