package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.robustness.exact.WeightInequality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The weights that meet linear statements: an inner point, orthonormal directions in which they can
 * vary, and the rows {@code a·w ≥ 0} of length 1 that bound them, those of {@code w_j ≥ 0}
 * included.
 */
final class ConvexWeights {

  /** What the linear programme leaves of a slack that is zero. */
  private static final double FLAT = 1e-8;

  private final List<double[]> rows;
  private final List<double[]> basis;
  private final double[] start;

  private ConvexWeights(List<double[]> rows, List<double[]> basis, double... start) {
    this.rows = rows;
    this.basis = basis;
    this.start = start;
  }

  static Optional<ConvexWeights> of(int criteria, List<WeightInequality> statements) {
    List<double[]> rows = rows(criteria, statements);
    LinearProgram all = programme(criteria, rows);
    if (all.minimize(new double[criteria]).isEmpty()) {
      return Optional.empty();
    }
    var flat = new ArrayList<double[]>();
    var bounding = new ArrayList<double[]>();
    for (double[] row : rows) {
      boolean open = dot(row, all.maximize(row).orElseThrow()) > FLAT;
      (open ? bounding : flat).add(row);
    }
    List<double[]> basis = basis(criteria, flat);
    double[] start = centre(criteria, flat, bounding);
    return Optional.of(new ConvexWeights(bounding, basis, start));
  }

  private static List<double[]> rows(int criteria, List<WeightInequality> statements) {
    var rows = new ArrayList<double[]>();
    for (int j = 0; j < criteria; j++) {
      rows.add(unit(criteria, j));
    }
    for (WeightInequality statement : statements) {
      double[] row =
          statement.coefficients().stream().mapToDouble(BigDecimal::doubleValue).toArray();
      if (row.length != criteria) {
        throw new IllegalArgumentException(
            "expected " + criteria + " criteria, but was " + row.length);
      }
      double length = Math.sqrt(dot(row, row));
      if (length > 0) {
        rows.add(Arrays.stream(row).map(each -> each / length).toArray());
      }
    }
    return rows;
  }

  private static double[] unit(int size, int at) {
    double[] unit = new double[size];
    unit[at] = 1;
    return unit;
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static LinearProgram programme(int criteria, List<double[]> rows) {
    var programme = new LinearProgram(criteria).equal(ones(criteria), 1);
    rows.forEach(row -> programme.atLeast(row, 0));
    return programme;
  }

  /** The point with the largest smallest slack. */
  private static double[] centre(int criteria, List<double[]> flat, List<double[]> bounding) {
    var programme = new LinearProgram(criteria + 1);
    programme.equal(longer(ones(criteria), 0), 1);
    flat.forEach(row -> programme.equal(longer(row, 0), 0));
    bounding.forEach(row -> programme.atLeast(longer(row, -1), 0));
    return Arrays.copyOf(programme.maximize(unit(criteria + 1, criteria)).orElseThrow(), criteria);
  }

  private static double[] longer(double[] row, double last) {
    double[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = last;
    return longer;
  }

  /** Orthonormal vectors that are orthogonal to all of some rows and to the one of ones. */
  private static List<double[]> basis(int criteria, List<double[]> flat) {
    var normals = new ArrayList<double[]>();
    extend(normals, ones(criteria));
    flat.forEach(row -> extend(normals, row));
    var basis = new ArrayList<>(normals);
    IntStream.range(0, criteria).forEach(j -> extend(basis, unit(criteria, j)));
    return List.copyOf(basis.subList(normals.size(), basis.size()));
  }

  /** Adds what a vector has beyond some orthonormal ones, twice made orthogonal. */
  private static void extend(List<double[]> known, double... vector) {
    double[] rest = vector.clone();
    for (int pass = 0; pass < 2; pass++) {
      known.forEach(each -> addScaled(rest, -dot(rest, each), each));
    }
    double length = Math.sqrt(dot(rest, rest));
    if (length > FLAT) {
      known.add(Arrays.stream(rest).map(each -> each / length).toArray());
    }
  }

  private static void addScaled(double[] target, double factor, double... vector) {
    for (int j = 0; j < target.length; j++) {
      target[j] += factor * vector[j];
    }
  }

  private static double dot(double[] some, double... others) {
    double sum = 0;
    for (int j = 0; j < some.length; j++) {
      sum += some[j] * others[j];
    }
    return sum;
  }

  int dimensions() {
    return basis.size();
  }

  /** A copy of the inner point. */
  double[] start() {
    return start.clone();
  }

  /** A direction from one number per dimension. */
  double[] direction(double... parts) {
    double[] direction = new double[start.length];
    for (int k = 0; k < parts.length; k++) {
      addScaled(direction, parts[k], basis.get(k));
    }
    return direction;
  }

  /** Moves a point to where a part of its chord is behind it; rounding never moves it outside. */
  void move(double[] point, double[] direction, double part) {
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    for (double[] row : rows) {
      double rate = dot(row, direction);
      double ratio = -Math.max(0, dot(row, point)) / rate;
      least = rate > 0 ? Math.max(least, ratio) : least;
      most = rate < 0 ? Math.min(most, ratio) : most;
    }
    if (most > least && most - least < Double.POSITIVE_INFINITY) {
      addScaled(point, least + part * (most - least), direction);
      settle(point);
    }
  }

  /** What rounding makes negative is zero, and the sum is 1 again. */
  private static void settle(double... point) {
    double sum = 0;
    for (int j = 0; j < point.length; j++) {
      point[j] = Math.max(0, point[j]);
      sum += point[j];
    }
    for (int j = 0; j < point.length; j++) {
      point[j] /= sum;
    }
  }
}
